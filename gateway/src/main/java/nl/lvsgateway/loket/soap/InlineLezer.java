package nl.lvsgateway.loket.soap;

import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.lvsgateway.techniek.soap.Berichtmaat;
import org.jspecify.annotations.Nullable;

/**
 * Reads on, and gives an {@code xop:Include} where base64 text stood or a reference to a part; the text itself goes to a
 * temporary file. A reference is good in one place only, and once.
 */
final class InlineLezer extends StreamReaderDelegate {

    private static final String LVS = "urn:nl:lvsgateway:lvs:v1";
    static final String XOP = "http://www.w3.org/2004/08/xop/include";
    private static final Set<String> BINAIR = Set.of("Dossier", "Inhoud");

    private final Inlinebestanden inline;
    private final @Nullable Berichtmaat maat;
    private Plaats plaats = Plaats.GEWOON;
    private @Nullable String verwijzing;

    /** @param maat counts the message; absent when nobody does */
    InlineLezer(XMLStreamReader lezer, Inlinebestanden inline, @Nullable Berichtmaat maat) {
        super(lezer);
        this.inline = inline;
        this.maat = maat;
    }

    /** Where we are: at the reader's own event, or at one of the two that we add. */
    private enum Plaats {
        GEWOON,
        INCLUDE_BEGIN,
        INCLUDE_EINDE
    }

    @Override
    public int next() throws XMLStreamException {
        switch (plaats) {
            case INCLUDE_BEGIN -> plaats = Plaats.INCLUDE_EINDE;
            case INCLUDE_EINDE -> plaats = Plaats.GEWOON;
            case GEWOON -> verder();
        }
        return getEventType();
    }

    private void verder() throws XMLStreamException {
        var binair = super.getEventType() == START_ELEMENT
                && BINAIR.contains(super.getLocalName())
                && LVS.equals(super.getNamespaceURI());
        var dossier = binair && super.getLocalName().equals("Dossier");
        super.next();
        if (binair) {
            neemInhoud(dossier);
        } else if (isInclude()) {
            throw new XMLStreamException("A file stands where none can be", super.getLocation());
        }
    }

    /** Text or one reference, and nothing beside it. Leaves the reader at the end, which is then given after our own two events. */
    private void neemInhoud(boolean dossier) throws XMLStreamException {
        Inlinebestand bestand = null;
        verwijzing = null;
        var geteld = super.getLocation().getCharacterOffset();
        for (; super.getEventType() != END_ELEMENT; super.next()) {
            geteld = telMee(geteld);
            if (isTekst()) {
                bestand = bestand == null ? inline.begin(dossier) : bestand;
                bestand.neem(
                        super.getTextCharacters(), super.getTextStart(), super.getTextLength(), super.getLocation());
            } else if (isInclude() && verwijzing == null) {
                verwijzing = inline.verwijs(super.getAttributeValue(null, "href"), super.getLocation());
                naarEinde();
            } else if (super.getEventType() == START_ELEMENT) {
                throw new XMLStreamException("No file, and no reference to one", super.getLocation());
            }
        }
        telMee(geteld);
        if (bestand != null && verwijzing != null) {
            throw new XMLStreamException("A file and a reference to one", super.getLocation());
        }
        if (bestand != null) {
            verwijzing = inline.neemOp(bestand, dossier, bestand.rondAf(super.getLocation()));
        }
        plaats = verwijzing == null ? Plaats.GEWOON : Plaats.INCLUDE_BEGIN;
    }

    /** All between the tags, as it stands there. */
    private int telMee(int vanaf) {
        var tot = super.getLocation().getCharacterOffset();
        if (maat != null && tot > vanaf) {
            maat.isVanBestand(tot - vanaf);
        }
        return tot;
    }

    private boolean isTekst() {
        return (super.isCharacters() || super.getEventType() == CDATA) && !super.isWhiteSpace();
    }

    private boolean isInclude() {
        return super.getEventType() == START_ELEMENT
                && super.getLocalName().equals("Include")
                && XOP.equals(super.getNamespaceURI());
    }

    /** Of an include, which may hold what other specifications add. */
    private void naarEinde() throws XMLStreamException {
        for (var diepte = 1; diepte > 0; ) {
            var gebeurtenis = super.next();
            diepte += gebeurtenis == START_ELEMENT ? 1 : gebeurtenis == END_ELEMENT ? -1 : 0;
        }
    }

    private boolean eigen() {
        return plaats != Plaats.GEWOON;
    }

    @Override
    public int getEventType() {
        return switch (plaats) {
            case INCLUDE_BEGIN -> START_ELEMENT;
            case INCLUDE_EINDE -> END_ELEMENT;
            case GEWOON -> super.getEventType();
        };
    }

    @Override
    public boolean isStartElement() {
        return getEventType() == START_ELEMENT;
    }

    @Override
    public boolean isEndElement() {
        return getEventType() == END_ELEMENT;
    }

    @Override
    public boolean isCharacters() {
        return !eigen() && super.isCharacters();
    }

    @Override
    public boolean hasText() {
        return !eigen() && super.hasText();
    }

    @Override
    public String getLocalName() {
        return eigen() ? "Include" : super.getLocalName();
    }

    @Override
    public String getNamespaceURI() {
        return eigen() ? XOP : super.getNamespaceURI();
    }

    @Override
    public String getPrefix() {
        return eigen() ? "xop" : super.getPrefix();
    }

    @Override
    public QName getName() {
        return eigen() ? new QName(XOP, "Include", "xop") : super.getName();
    }

    @Override
    public int getAttributeCount() {
        return eigen() ? 1 : super.getAttributeCount();
    }

    @Override
    public String getAttributeLocalName(int nummer) {
        return eigen() ? "href" : super.getAttributeLocalName(nummer);
    }

    @Override
    public @Nullable String getAttributeNamespace(int nummer) {
        return eigen() ? null : super.getAttributeNamespace(nummer);
    }

    @Override
    public @Nullable String getAttributePrefix(int nummer) {
        return eigen() ? "" : super.getAttributePrefix(nummer);
    }

    @Override
    public String getAttributeType(int nummer) {
        return eigen() ? "CDATA" : super.getAttributeType(nummer);
    }

    @Override
    public @Nullable String getAttributeValue(int nummer) {
        return eigen() ? verwijzing : super.getAttributeValue(nummer);
    }

    @Override
    public @Nullable String getAttributeValue(@Nullable String ruimte, String naam) {
        return eigen() ? ("href".equals(naam) ? verwijzing : null) : super.getAttributeValue(ruimte, naam);
    }

    @Override
    public int getNamespaceCount() {
        return eigen() ? 0 : super.getNamespaceCount();
    }
}
