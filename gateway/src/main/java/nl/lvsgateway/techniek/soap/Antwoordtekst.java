package nl.lvsgateway.techniek.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import nl.lvsgateway.techniek.mime.Kopregel;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * An answer of another SOAP server is read in its own charset. Of one that its header does not name CXF makes Latin-1, whatever
 * the XML says: an accent would become two other signs, without a word.
 */
public class Antwoordtekst extends AbstractPhaseInterceptor<Message> {

    public Antwoordtekst() {
        super(Phase.POST_STREAM);
        addBefore(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message antwoord) {
        var bytes = antwoord.getContent(InputStream.class);
        var kop = Kopregel.van((String) antwoord.get(Message.CONTENT_TYPE));
        if (bytes == null || kop.waarde().startsWith("multipart/")) {
            return;
        }
        try {
            antwoord.setContent(Reader.class, Xmltekst.van(bytes, kop.parameter("charset")));
            antwoord.removeContent(InputStream.class);
        } catch (IOException fout) {
            throw new Fault(fout);
        }
    }
}
