package nl.lvsgateway.dossier.bundel;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes the schema of a bundle, from its own files alone. */
final class Bundelschema {

    private Bundelschema() {}

    static Schema van(Bundel bundel) throws Bundelfout {
        try {
            var fabriek = SchemaFactory.newDefaultInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, Bestanden.SCHEMA);
            fabriek.setResourceResolver(oplosser(bundel.bestanden()));
            var in = new InputSource(new ByteArrayInputStream(bundel.bestanden().lees(bundel.schema())));
            in.setSystemId(Bestanden.adres(bundel.schema()));
            return fabriek.newSchema(new SAXSource(Bundelblik.veilig(), in));
        } catch (SAXException | ReflectiveOperationException e) {
            throw new Bundelfout("Het schema kan niet worden gebruikt (" + e.getMessage() + ").");
        }
    }

    private static LSResourceResolver oplosser(Bestanden bestanden) throws ReflectiveOperationException {
        var dom = (DOMImplementationLS)
                org.w3c.dom.bootstrap.DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        return (soort, naamruimte, publiek, systeem, basis) -> {
            var pad = bestanden.zoek(systeem == null ? "" : systeem, Bestanden.pad(basis));
            LSInput in = dom.createLSInput();
            in.setSystemId(Bestanden.adres(pad.orElse("ontbreekt")));
            in.setByteStream(new ByteArrayInputStream(pad.map(bestanden::lees).orElse(new byte[0])));
            return in;
        };
    }
}
