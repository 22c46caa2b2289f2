package nl.lvsgateway.loket.soap;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import nl.lvsgateway.loket.keuren.Grenswacht;
import nl.lvsgateway.techniek.mime.Koptekst;
import org.apache.cxf.attachment.AttachmentImpl;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The files of one message where they stand in it: as text, within the limits and none before the caller is proven, or as a
 * reference.
 */
final class Inlinebestanden {

    private static final String CID = "cid:";

    private final Grenswacht grenzen;
    private final Runnable toegangscontrole;
    private final List<Attachment> delen = new ArrayList<>();
    private final List<Inlinebestand> open = new ArrayList<>();
    private final Set<String> verwezen = new HashSet<>();

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
        return neemOp(bestand);
    }

    /** Like a file that stood there, but its bytes come in as a part of their own. */
    String verwijs(@Nullable String href, Location plek) throws XMLStreamException {
        var naar = href == null ? "" : href.strip();
        if (!naar.regionMatches(true, 0, CID, 0, CID.length()) || naar.length() == CID.length()) {
            throw new XMLStreamException("A reference to no part of this message", plek);
        }
        var deel = Koptekst.zonderProcent(naar.substring(CID.length()));
        if (!verwezen.add(deel)) {
            throw new XMLStreamException("A second reference to one part", plek);
        }
        return neemOp(new Verwijzing(deel));
    }

    private String neemOp(DataSource inhoud) {
        var id = UUID.randomUUID() + "@inline";
        delen.add(new AttachmentImpl(id, new DataHandler(inhoud)));
        return CID + id;
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
            var delen = antwoord.getExchange().get(Berichtdelen.class);
            if (delen != null) {
                delen.sluit();
            }
        }
    }
}
