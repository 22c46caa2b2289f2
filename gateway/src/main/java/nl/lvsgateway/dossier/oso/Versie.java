package nl.lvsgateway.dossier.oso;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.lvsgateway.dossier.bundel.Bundel;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * One version of the standard: its schema and its rules.
 *
 * @param schema none when we have no tables of the version
 * @param bundel judges it in their stead
 */
record Versie(
        String nummer,
        @Nullable Schema schema,
        Regelboek boek,
        Plek document,
        @Nullable Bundel bundel) {

    static final String WORTEL = "dossier";

    /** Reads the files of a version; adding a version is adding its files. */
    static Versie lees(String nummer) {
        var boek = Regelboek.van(Csv.lees(bestand(nummer, "regels.csv")), Csv.lees(bestand(nummer, "codelijsten.csv")));
        return new Versie(nummer, schema(nummer), boek, Plek.document(boek), null);
    }

    /** Of this one we only know what every version has; the places are those of one dossier, as anything may stand in it. */
    static Versie onbekend(String nummer) {
        return zonderTabellen(nummer, null);
    }

    static Versie van(Bundel bundel) {
        return zonderTabellen(bundel.versie(), bundel);
    }

    private static Versie zonderTabellen(String nummer, @Nullable Bundel bundel) {
        return new Versie(nummer, null, Regelboek.RUIM, Plek.document(Regelboek.RUIM), bundel);
    }

    /** What we know of it is what every version has. */
    boolean zonderTabellen() {
        return schema == null;
    }

    /** Nothing here judges it. */
    boolean onbekend() {
        return schema == null && bundel == null;
    }

    static boolean bestaat(String nummer) {
        return Versie.class.getResource(bron(nummer, "dossier.xsd")) != null;
    }

    private static Schema schema(String nummer) {
        try {
            var fabriek = SchemaFactory.newDefaultInstance();
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return fabriek.newSchema(new StreamSource(bestand(nummer, "dossier.xsd")));
        } catch (SAXException e) {
            throw new IllegalStateException("Het schema van OSO " + nummer + " deugt niet", e);
        }
    }

    private static InputStream bestand(String nummer, String naam) {
        var in = Versie.class.getResourceAsStream(bron(nummer, naam));
        if (in == null) {
            throw new IllegalStateException("OSO " + nummer + " heeft geen " + naam);
        }
        return in;
    }

    private static String bron(String nummer, String naam) {
        return "/oso/" + nummer + "/" + naam;
    }
}
