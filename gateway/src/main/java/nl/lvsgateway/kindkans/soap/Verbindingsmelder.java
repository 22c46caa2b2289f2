package nl.lvsgateway.kindkans.soap;

import java.net.HttpURLConnection;
import org.apache.cxf.interceptor.MessageSenderInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.HTTPConduit;

/** Tells the call which connection it goes over, as soon as CXF has made one and before a byte is written. */
final class Verbindingsmelder extends AbstractPhaseInterceptor<Message> {

    Verbindingsmelder() {
        super(Phase.PREPARE_SEND);
        addAfter(MessageSenderInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message vraag) {
        var oproep = (Oproep) vraag.getContextualProperty(Verbinding.OPROEP);
        var verbinding = (HttpURLConnection) vraag.get(HTTPConduit.KEY_HTTP_CONNECTION);
        if (oproep == null || verbinding == null) {
            throw new IllegalStateException("a call to Kindkans without a connection that can be broken off");
        }
        oproep.verbonden(verbinding);
    }
}
