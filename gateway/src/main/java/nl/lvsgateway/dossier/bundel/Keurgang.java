package nl.lvsgateway.dossier.bundel;

import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import nl.lvsgateway.dossier.schema.Schemakeuring;
import nl.lvsgateway.dossier.schema.Schematekst;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.LexicalHandler;

/** Judges recordings by one bundle: the schema while it is told, the sheet when the schema let it pass. */
final class Keurgang {

    private static final int BEURTEN = 500;

    private final Schema schema;
    private final Blad blad;
    private ValidatorHandler keuring;
    private int beurten;

    Keurgang(Bundel bundel) throws Bundelfout {
        schema = Bundelschema.van(bundel);
        keuring = Schemakeuring.van(schema);
        blad = new Blad(bundel);
    }

    Bankuitslag keur(byte[] opname) {
        if (++beurten % BEURTEN == 0) {
            keuring = Schemakeuring.van(schema);
        }
        var afspeler = new Afspeler(opname);
        var heel = false;
        try {
            var boom = blad.boom();
            afspeler.speel(new Gehoor(keuring, boom));
            heel = true;
            return new Bankuitslag.Gekeurd(blad.keur(boom.getDocumentNode()));
        } catch (SAXParseException fout) {
            return new Bankuitslag.Schemafout(afspeler.nummer(), String.valueOf(fout.getMessage()));
        } catch (SaxonApiException e) {
            return new Bankuitslag.Mislukt("het blad stopte: " + e.getErrorCode());
        } catch (SAXException e) {
            return new Bankuitslag.Mislukt("de boom kan niet worden gemaakt");
        } finally {
            if (!heel) {
                keuring = Schemakeuring.van(schema); // it stands in the middle of a dossier
            }
        }
    }

    /** Tells the schema and the tree; only the tree hears comments, which cut a text in two. */
    private static final class Gehoor extends DefaultHandler2 implements ErrorHandler {

        private final ValidatorHandler schema;
        private final ContentHandler boom;
        private final Schematekst tekst = new Schematekst();

        Gehoor(ValidatorHandler schema, BuildingContentHandler boom) {
            this.schema = schema;
            this.boom = boom;
            schema.setErrorHandler(this);
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void setDocumentLocator(Locator plaats) {
            schema.setDocumentLocator(plaats);
        }

        @Override
        public void startDocument() throws SAXException {
            schema.startDocument();
            boom.startDocument();
        }

        @Override
        public void endDocument() throws SAXException {
            schema.endDocument();
            boom.endDocument();
        }

        @Override
        public void startPrefixMapping(String voorvoegsel, String naamruimte) throws SAXException {
            schema.startPrefixMapping(voorvoegsel, naamruimte);
            boom.startPrefixMapping(voorvoegsel, naamruimte);
        }

        @Override
        public void endPrefixMapping(String voorvoegsel) throws SAXException {
            schema.endPrefixMapping(voorvoegsel);
            boom.endPrefixMapping(voorvoegsel);
        }

        @Override
        public void startElement(String naamruimte, String naam, String geheel, Attributes a) throws SAXException {
            tekst.begin();
            schema.startElement(naamruimte, naam, geheel, a);
            boom.startElement(naamruimte, naam, geheel, a);
        }

        @Override
        public void endElement(String naamruimte, String naam, String geheel) throws SAXException {
            schema.endElement(naamruimte, naam, geheel);
            boom.endElement(naamruimte, naam, geheel);
            tekst.begin();
        }

        @Override
        public void characters(char[] tekens, int vanaf, int aantal) throws SAXException {
            tekst.alles(schema, tekens, vanaf, aantal);
            boom.characters(tekens, vanaf, aantal);
        }

        @Override
        public void comment(char[] tekens, int vanaf, int aantal) throws SAXException {
            if (boom instanceof LexicalHandler ook) {
                ook.comment(tekens, vanaf, aantal);
            }
        }

        @Override
        public void processingInstruction(String doel, String gegevens) throws SAXException {
            boom.processingInstruction(doel, gegevens);
        }
    }
}
