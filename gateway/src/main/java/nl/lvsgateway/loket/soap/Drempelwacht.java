package nl.lvsgateway.loket.soap;

import jakarta.servlet.http.HttpServletRequest;
import nl.lvsgateway.loket.toegang.Drempel;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** An LVS that asks too much is refused once the version of SOAP is known, before the body of its message is read. */
class Drempelwacht extends AbstractPhaseInterceptor<SoapMessage> {

    Drempelwacht() {
        super(Phase.PRE_PROTOCOL);
    }

    @Override
    public void handleMessage(SoapMessage bericht) {
        if (bericht.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof HttpServletRequest vraag) {
            Drempel.laatDoor(vraag);
        }
    }
}
