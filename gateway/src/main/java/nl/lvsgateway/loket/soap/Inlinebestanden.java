package nl.lvsgateway.loket.soap;

import jakarta.activation.DataHandler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.lvsgateway.loket.keuren.Grenswacht;
import org.apache.cxf.attachment.AttachmentImpl;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** The files that stood in one message as text; within the limits, and none before the caller is proven. */
final class Inlinebestanden {

    private final Grenswacht grenzen;
    private final Runnable toegangscontrole;
    private final List<Attachment> delen = new ArrayList<>();
    private final List<Inlinebestand> open = new ArrayList<>();

    Inlinebestanden(Grenswacht grenzen, Runnable toegangscontrole) {
        this.grenzen = grenzen;
        this.toegangscontrole = toegangscontrole;
    }

    Inlinebestand begin(boolean dossier) {
        if (open.isEmpty()) {
            toegangscontrole.run();
        }
        var bestand = new Inlinebestand(dossier ? grenzen.dossier() : grenzen.bijlage());
        open.add(bestand);
        return bestand;
    }

    /** It is a part of the message from now on; what the message says instead of the text. */
    String neemOp(Inlinebestand bestand, boolean dossier, long grootte) {
        if (!dossier) {
            grenzen.telMee(grootte);
        }
        var id = UUID.randomUUID() + "@inline";
        delen.add(new AttachmentImpl(id, new DataHandler(bestand)));
        return "cid:" + id;
    }

    Collection<Attachment> delen() {
        return delen;
    }

    private void sluit() {
        open.forEach(Inlinebestand::close);
    }

    /** They have had their use when there is an answer, whatever it is. */
    static final class Opruiming extends AbstractPhaseInterceptor<Message> {

        Opruiming() {
            super(Phase.SETUP);
        }

        @Override
        public void handleMessage(Message antwoord) {
            var bestanden = antwoord.getExchange().get(Inlinebestanden.class);
            if (bestanden != null) {
                bestanden.sluit();
            }
        }
    }
}
