package nl.lvsgateway.terugmelding.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.lvsgateway.techniek.soap.Berichtingang;
import nl.lvsgateway.terugmelding.Kindkanssleutels;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** Lets nobody in but Kindkans, before a byte of the message is read. */
class Sleutelwacht extends AbstractPhaseInterceptor<Message> {

    private final Kindkanssleutels sleutels;

    Sleutelwacht(Kindkanssleutels sleutels) {
        super(Phase.RECEIVE);
        addBefore(Berichtingang.class.getName());
        this.sleutels = sleutels;
    }

    @Override
    public void handleMessage(Message bericht) {
        var http = Objects.requireNonNull((HttpServletRequest) bericht.get(AbstractHTTPDestination.HTTP_REQUEST));
        // The contract itself is no secret, and it is all that a GET can give.
        if (!"GET".equals(http.getMethod())) {
            sleutels.controleer(http.getHeader("X-API-Key"));
        }
    }
}
