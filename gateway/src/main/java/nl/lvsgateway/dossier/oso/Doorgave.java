package nl.lvsgateway.dossier.oso;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.dossier.bundel.Opname;
import nl.lvsgateway.dossier.schema.Schematekst;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/**
 * Passes on what the parser tells: to the schema of the version, or to a recording for its bundle. Content of documents goes in
 * short, as it may be large.
 */
final class Doorgave {

    private final List<String[]> voorvoegsels = new ArrayList<>();
    private final Standin standin = new Standin();
    private final Schematekst tekst = new Schematekst();
    private @Nullable ContentHandler naar;
    private @Nullable Opname opname;

    /** Before the root element is known, so is who hears it. */
    boolean begonnen() {
        return naar != null;
    }

    /** What is told from now on goes there, and what was told of the root element before. */
    void begin(ContentHandler hoort, Locator plaats) throws SAXException {
        naar = hoort;
        opname = hoort instanceof Opname van ? van : null;
        hoort.setDocumentLocator(plaats);
        hoort.startDocument();
        for (var v : voorvoegsels) {
            hoort.startPrefixMapping(v[0], v[1]);
        }
    }

    /** For a bundle. */
    @Nullable
    Opname opname() {
        return opname;
    }

    void voorvoegsel(String voorvoegsel, String naamruimte) throws SAXException {
        if (naar == null) {
            voorvoegsels.add(new String[] {voorvoegsel, naamruimte});
        } else {
            naar.startPrefixMapping(voorvoegsel, naamruimte);
        }
    }

    void eindVoorvoegsel(String voorvoegsel) throws SAXException {
        if (naar != null) {
            naar.endPrefixMapping(voorvoegsel);
        }
    }

    void begin(String naamruimte, String naam, String geheel, Attributes a) throws SAXException {
        tekst.begin();
        if (naar != null) {
            naar.startElement(naamruimte, naam, geheel, a);
        }
    }

    /** @param inhoud it is the content of a document that ends */
    void eind(String naamruimte, String naam, String geheel, boolean inhoud) throws SAXException {
        if (opname != null && inhoud) {
            standin.eind(opname);
        }
        if (naar != null) {
            naar.endElement(naamruimte, naam, geheel);
        }
        tekst.begin();
    }

    /** Whether the text of the element stays within what may be held. */
    boolean past(int aantal) {
        return tekst.past(aantal);
    }

    void tekst(char[] tekens, int vanaf, int aantal) throws SAXException {
        if (opname != null) {
            opname.characters(tekens, vanaf, aantal);
        } else if (naar != null) {
            tekst.alles(naar, tekens, vanaf, aantal);
        }
    }

    /** Our schemas ask of it no more than that it is not empty; what a bundle asks of it we do not know. */
    void inhoud(char[] tekens, int vanaf, int aantal) throws SAXException {
        if (opname != null) {
            standin.neem(tekens, vanaf, aantal);
        } else if (naar != null) {
            tekst.eerste(naar, tekens, vanaf, aantal);
        }
    }

    /** Cuts a text in two for a sheet; a schema does not hear of it. */
    void commentaar(char[] tekens, int vanaf, int aantal) {
        if (opname != null) {
            standin.knip(opname);
            opname.comment(tekens, vanaf, aantal);
        }
    }

    void opdracht(String doel, String gegevens) {
        if (opname != null) {
            standin.knip(opname);
            opname.processingInstruction(doel, gegevens);
        }
    }

    void einde() throws SAXException {
        if (naar != null) {
            naar.endDocument();
        }
    }
}
