package nl.lvsgateway.proeven.kindkans;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.lvs.XmlNaarJson;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A SOAP message with MTOM as Kindkans receives it, taken apart by hand.
 *
 * @param delen the parts besides the envelope, by Content-ID
 */
public record Mtombericht(Document envelop, Map<String, byte[]> delen) {

    private static final Pattern GRENS = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NUMMER = Pattern.compile("content-id:\\s*<([^>]+)>", Pattern.CASE_INSENSITIVE);

    public static Mtombericht lees(String contentType, byte[] bytes) {
        var grens = GRENS.matcher(contentType);
        if (!contentType.toLowerCase(Locale.ROOT).contains("application/xop+xml") || !grens.find()) {
            throw new AssertionError("no MTOM message: " + contentType);
        }
        var stukken = knip(bytes, "--" + grens.group(1));
        var delen = new LinkedHashMap<String, byte[]>();
        for (var stuk : stukken.subList(1, stukken.size())) {
            delen.put(nummer(stuk), inhoud(stuk));
        }
        return new Mtombericht(XmlNaarJson.lees(inhoud(stukken.get(0))), delen);
    }

    public String veld(String naam) {
        var gevonden = envelop.getElementsByTagNameNS("urn:nl:lvsgateway:kindkans:v1", naam);
        return gevonden.getLength() == 0 ? "" : gevonden.item(0).getTextContent();
    }

    /** Files in the order of the message: dossier first. */
    public List<Element> bestanden() {
        var bestanden = new ArrayList<Element>();
        NodeList inhouden = envelop.getElementsByTagNameNS("urn:nl:lvsgateway:kindkans:v1", "Inhoud");
        for (int i = 0; i < inhouden.getLength(); i++) {
            bestanden.add((Element) inhouden.item(i).getParentNode());
        }
        return bestanden;
    }

    public Inhoud inhoud(Element bestand) {
        var verwijzing = (Element) bestand.getElementsByTagNameNS("http://www.w3.org/2004/08/xop/include", "Include")
                .item(0);
        var nummer =
                URLDecoder.decode(verwijzing.getAttribute("href").replaceFirst("^cid:", ""), StandardCharsets.UTF_8);
        var bytes = delen.get(nummer);
        if (bytes == null) {
            throw new AssertionError("no part " + nummer);
        }
        return Inhoud.van(bytes);
    }

    public static String tekst(Element bestand, String naam) {
        return bestand.getElementsByTagNameNS("*", naam).item(0).getTextContent();
    }

    private static List<byte[]> knip(byte[] bytes, String grens) {
        var tekst = new String(bytes, StandardCharsets.ISO_8859_1);
        var stukken = new ArrayList<byte[]>();
        var begin = tekst.indexOf(grens);
        for (var einde = tekst.indexOf("\r\n" + grens, begin);
                einde > 0;
                einde = tekst.indexOf("\r\n" + grens, begin)) {
            stukken.add(Arrays.copyOfRange(bytes, begin + grens.length() + 2, einde));
            begin = einde + 2;
        }
        return stukken;
    }

    private static String nummer(byte[] stuk) {
        var kop = new String(stuk, 0, Math.min(stuk.length, 1000), StandardCharsets.ISO_8859_1);
        var gevonden = NUMMER.matcher(kop);
        if (!gevonden.find()) {
            throw new AssertionError("part without Content-ID");
        }
        return gevonden.group(1);
    }

    private static byte[] inhoud(byte[] stuk) {
        var begin = new String(stuk, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
        return Arrays.copyOfRange(stuk, begin, stuk.length);
    }
}
