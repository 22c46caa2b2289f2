package nl.lvsgateway.loket.soap;

import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.techniek.Leesplek;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** A body with nothing in it asks nothing; CXF would take that for a mistake of its own. */
class Bewerkingwacht extends AbstractPhaseInterceptor<Message> {

    Bewerkingwacht() {
        super(Phase.PRE_INVOKE);
    }

    @Override
    public void handleMessage(Message bericht) {
        if (bericht.getExchange().getBindingOperationInfo() == null) {
            throw Geweigerd.onleesbaar(Leesplek.van("Body", "een vraag zoals die in de WSDL staat"));
        }
    }
}
