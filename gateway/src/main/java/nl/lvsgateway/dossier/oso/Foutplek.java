package nl.lvsgateway.dossier.oso;

import nl.lvsgateway.dossier.Dossierfout;
import nl.lvsgateway.dossier.Dossierfout.Soort;
import nl.lvsgateway.dossier.bundel.Afspeler;
import nl.lvsgateway.dossier.bundel.Bankuitslag.Schemafout;
import nl.lvsgateway.dossier.bundel.Opname;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Says where in a recording a schema stopped, as if it had stopped our own reading there. */
final class Foutplek extends DefaultHandler2 {

    private final Stapel stapel = new Stapel(Plek.document(Regelboek.RUIM));
    private final Afspeler afspeler;
    private final Schemafout gezocht;
    private @Nullable Dossierfout fout;

    private Foutplek(Opname opname, Schemafout gezocht) {
        this.afspeler = new Afspeler(opname);
        this.gezocht = gezocht;
    }

    static Dossierfout zoek(Opname opname, Schemafout gezocht) {
        var plek = new Foutplek(opname, gezocht);
        try {
            plek.afspeler.speel(plek);
        } catch (SAXException onszelf) {
            throw new IllegalStateException(onszelf);
        }
        return plek.fout == null ? plek.fout("dossier", "/dossier[1]") : plek.fout;
    }

    private Dossierfout fout(String naam, String plaats) {
        var waar = afspeler.plaats();
        return new Dossierfout(
                Soort.SCHEMA,
                waar.getLineNumber(),
                waar.getColumnNumber(),
                plaats,
                Schemafouten.uitleg(naam, new SAXParseException(gezocht.melding(), waar)));
    }

    private boolean hier() {
        return afspeler.nummer() == gezocht.nummer();
    }

    @Override
    public void startElement(String naamruimte, String naam, String geheel, Attributes attributen) {
        if (hier()) {
            fout = fout(Keurmeester.kort(naam), stapel.plaatsVan(Keurmeester.kort(naam)));
        }
        stapel.open(naam);
    }

    @Override
    public void endElement(String naamruimte, String naam, String geheel) {
        if (hier()) {
            fout = fout(naam, stapel.plaats());
        }
        stapel.sluit();
    }

    @Override
    public void characters(char[] tekens, int vanaf, int aantal) {
        if (hier()) {
            fout = fout(stapel.bovenste().plek().naam(), stapel.plaats());
        }
    }
}
