package nl.lvsgateway.dossier.oso;

import java.util.Objects;
import nl.lvsgateway.dossier.Dossierfout;
import nl.lvsgateway.dossier.Dossierfout.Soort;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Dossieroordeel;
import nl.lvsgateway.dossier.Ernst;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Hears the parser and passes every event on: first to the schema of the dossier's version, then to the rules. Ends the
 * reading at the first fault.
 */
final class Keurmeester extends DefaultHandler2 {

    private static final int DIEPST = 64;
    private static final int ATTRIBUTEN = 256;
    private static final int NAAM = 80;

    /** A dossier has some hundreds; where no schema stops it, a few names can be nested in endless ways. */
    private static final int PLEKKEN = 20_000;

    private final Versies versies;
    private final Dossierinstellingen instellingen;
    private final Grensstroom stroom;
    private @Nullable Gereedschap gereedschap;
    private final Doorgave doorgave = new Doorgave();
    private final Namenteller namen = new Namenteller();
    private Locator plaats = new org.xml.sax.helpers.LocatorImpl();
    private @Nullable Lezing lezing;
    private @Nullable String onderhanden;

    Keurmeester(Versies versies, Dossierinstellingen instellingen, Grensstroom stroom) {
        this.versies = versies;
        this.instellingen = instellingen;
        this.stroom = stroom;
    }

    void werkMet(Gereedschap hulp) {
        gereedschap = hulp;
    }

    /** The parser has not had to remember much of this file. */
    boolean weinigNamen() {
        return namen.weinig();
    }

    /** By a bundle when the version has one. */
    Dossieroordeel oordeel(Bundelkeuring bundels) {
        var gelezen = lezing().oordeel();
        var bundel = lezing().versie().bundel();
        var opname = doorgave.opname();
        return bundel == null || opname == null ? gelezen : bundels.keur(bundel, opname, gelezen);
    }

    Dossieroordeel afgekeurd(Soort soort, String uitleg) {
        return Dossieroordeel.afgekeurd(fout(soort, uitleg));
    }

    private Dossierfout fout(Soort soort, String uitleg) {
        return new Dossierfout(
                soort, Math.max(plaats.getLineNumber(), 0), Math.max(plaats.getColumnNumber(), 0), hier(), uitleg);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        plaats = locator;
    }

    @Override
    public void startDTD(String naam, @Nullable String publiek, @Nullable String systeem) throws SAXException {
        throw new Afgekeurd(fout(Soort.DTD, "Een dossier mag geen DOCTYPE hebben."));
    }

    @Override
    public void startPrefixMapping(String voorvoegsel, String naamruimte) throws SAXException {
        namen.neem(voorvoegsel);
        namen.neem(naamruimte);
        doorgave.voorvoegsel(voorvoegsel, naamruimte);
    }

    @Override
    public void endPrefixMapping(String voorvoegsel) throws SAXException {
        doorgave.eindVoorvoegsel(voorvoegsel);
    }

    @Override
    public void startElement(String naamruimte, String naam, String geheel, Attributes attributen) throws SAXException {
        stroom.gebeurtenis();
        onderhanden = naam;
        if (!doorgave.begonnen()) {
            begin(naamruimte, naam);
        }
        if (lezing().versie().zonderTabellen()) {
            namen.neem(geheel, attributen);
        }
        if (lezing().diepte() >= DIEPST || attributen.getLength() > ATTRIBUTEN) {
            throw new Afgekeurd(fout(Soort.TE_GROOT, "Te diep genest, of te veel attributen in een element."));
        }
        telNamen();
        doorgave.begin(naamruimte, naam, geheel, attributen);
        onderhanden = null;
        lezing().open(naam);
        if (lezing().nieuwePlekken() > PLEKKEN) {
            throw new Afgekeurd(fout(Soort.TE_GROOT, "Te veel verschillende plekken in het bestand."));
        }
    }

    @Override
    public void endElement(String naamruimte, String naam, String geheel) throws SAXException {
        stroom.gebeurtenis();
        doorgave.eind(naamruimte, naam, geheel, lezing().isInhoud());
        lezing().sluit();
    }

    @Override
    public void characters(char[] tekens, int vanaf, int aantal) throws SAXException {
        stroom.gebeurtenis();
        if (lezing().tekst(tekens, vanaf, aantal)) {
            doorgave.inhoud(tekens, vanaf, aantal);
            return;
        }
        if (lezing().houdtTekst() && !doorgave.past(aantal)) {
            throw new Afgekeurd(fout(Soort.TE_GROOT, "De tekst in een element is te lang."));
        }
        doorgave.tekst(tekens, vanaf, aantal);
    }

    @Override
    public void comment(char[] tekens, int vanaf, int aantal) {
        knip();
        doorgave.commentaar(tekens, vanaf, aantal);
    }

    @Override
    public void processingInstruction(String doel, @Nullable String gegevens) throws SAXException {
        knip();
        namen.neem(doel);
        telNamen();
        doorgave.opdracht(doel, gegevens == null ? "" : gegevens);
    }

    @Override
    public void endDocument() throws SAXException {
        doorgave.einde();
    }

    /** What the parser itself finds. */
    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw new Afgekeurd(
                new Dossierfout(Soort.GEEN_XML, e.getLineNumber(), e.getColumnNumber(), hier(), Osolezer.GEEN_XML));
    }

    /** What the schema finds. */
    @Override
    public void error(SAXParseException e) throws SAXException {
        var naam = onderhanden == null ? lezing().naam() : kort(onderhanden);
        throw new Afgekeurd(fout(Soort.SCHEMA, Schemafouten.uitleg(naam, e)));
    }

    private void knip() {
        stroom.gebeurtenis();
        if (lezing != null) {
            lezing.knip();
        }
    }

    private void telNamen() throws SAXException {
        if (namen.teVeel()) {
            throw new Afgekeurd(fout(Soort.TE_GROOT, "Te veel verschillende namen in het bestand."));
        }
    }

    private void begin(String naamruimte, String naam) throws SAXException {
        var nummer = Versies.nummer(naamruimte);
        if (nummer.isEmpty() || !naam.equals(Versie.WORTEL)) {
            throw new Afgekeurd(fout(Soort.WORTEL, "De wortel is niet het element dossier in een naamruimte van OSO."));
        }
        var versie = versies.zoek(naamruimte).orElseGet(() -> Versie.onbekend(nummer.get()));
        if (versie.onbekend() && instellingen.onbekendeVersie() == Ernst.WEIGEREN) {
            throw new Afgekeurd(fout(Soort.VERSIE_ONBEKEND, "OSO " + nummer.get() + " is hier niet bekend."));
        }
        var hulp = Objects.requireNonNull(gereedschap);
        lezing = new Lezing(versie, instellingen, instellingen.bijlagen() ? hulp.bijlagekeuring() : null);
        doorgave.begin(hulp.schema(versie, this), plaats);
    }

    private String hier() {
        if (lezing == null) {
            return onderhanden == null ? "/" : "/" + kort(onderhanden) + "[1]";
        }
        return onderhanden == null ? lezing.plaats() : lezing.plaatsVan(kort(onderhanden));
    }

    static String kort(String naam) {
        return naam.length() <= NAAM ? naam : naam.substring(0, NAAM);
    }

    private Lezing lezing() {
        return Objects.requireNonNull(lezing);
    }
}
