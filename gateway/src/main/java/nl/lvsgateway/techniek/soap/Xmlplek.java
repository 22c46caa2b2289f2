package nl.lvsgateway.techniek.soap;

import jakarta.xml.bind.JAXBException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.lvsgateway.techniek.Leesplek;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;

/** Where in an envelope the reader, or who binds what it reads, could not go on. */
final class Xmlplek {

    private static final int MEESTE = 12;

    /** So does JAXB name what may stand at a place: from our contract, not from the message. */
    private static final Pattern MAG = Pattern.compile("<\\{[^}]*\\}(\\w+)>");

    private Xmlplek() {}

    static Leesplek van(Message vraag, @Nullable Exception fout) {
        var dubbel = Storing.zoek(fout, Eenmaal.Dubbel.class);
        if (dubbel.isPresent()) {
            var plek = Leesplek.naam(dubbel.get().element(), "bericht");
            return new Leesplek(plek, regel(dubbel.get().getLocation()), "hier één keer een element van deze naam");
        }
        var deel = Storing.zoek(fout, Onleesbaar.class);
        if (deel.isPresent()) {
            return deel.get().plek();
        }
        var lezer = vraag.getContent(XMLStreamReader.class);
        var plaats = Storing.zoek(fout, XMLStreamException.class)
                .flatMap(xml -> Optional.ofNullable(xml.getLocation()))
                .or(() -> Optional.ofNullable(lezer).map(XMLStreamReader::getLocation))
                .map(Xmlplek::regel)
                .orElse(null);
        var kapot =
                lezer == null || Storing.zoek(fout, XMLStreamException.class).isPresent();
        return kapot
                ? new Leesplek("bericht", plaats, goedGevormd(fout))
                : new Leesplek(element(lezer), plaats, verwacht(fout));
    }

    private static @Nullable String regel(Location plek) {
        return Leesplek.regel(plek.getLineNumber(), plek.getColumnNumber());
    }

    private static String element(XMLStreamReader lezer) {
        var naam = lezer.isStartElement() || lezer.isEndElement() ? lezer.getLocalName() : null;
        return Leesplek.naam(naam, "bericht");
    }

    private static String goedGevormd(@Nullable Exception fout) {
        return Storing.zoek(fout, IllegalArgumentException.class).isPresent()
                ? "een bestand in base64"
                : "een SOAP-bericht in goed gevormde XML, zonder DTD";
    }

    private static String verwacht(@Nullable Exception fout) {
        if (Storing.zoek(fout, NumberFormatException.class).isPresent()) {
            return "een heel getal";
        }
        return Storing.zoek(fout, JAXBException.class)
                .map(Xmlplek::mag)
                .orElse("een bericht zoals het in de WSDL staat");
    }

    private static String mag(JAXBException fout) {
        var namen = new TreeSet<String>();
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            var gevonden = MAG.matcher(naVerwacht(String.valueOf(oorzaak.getMessage())));
            gevonden.results().forEach(een -> namen.add(een.group(1)));
        }
        return namen.isEmpty() || namen.size() > MEESTE
                ? "een element zoals het in de WSDL staat"
                : "een van: " + String.join(", ", namen);
    }

    private static String naVerwacht(String zin) {
        var begin = zin.indexOf("Expected elements are");
        return begin < 0 ? "" : zin.substring(begin);
    }
}
