package nl.lvsgateway.proeven.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.lvsgateway.proeven.http.Verzoek;

/** The XML of a SOAP question; what travels as a part of its own counts as empty. */
final class Vraagxml {

    private static final int WORTEL = 1024 * 1024; // the root part stands in front, the files come after it
    private static final Pattern INCLUDE = Pattern.compile("<xop:Include[^>]*/>");
    private static final Pattern ACTIE = Pattern.compile("action=\"([^\"]+)\"");

    private Vraagxml() {}

    static byte[] van(Verzoek verzoek) {
        try (var inhoud = verzoek.lichaam().open()) {
            if (!verzoek.koppen().getOrDefault("Content-Type", "").startsWith("multipart/")) {
                return inhoud.readAllBytes();
            }
            var tekst = new String(inhoud.readNBytes(WORTEL), StandardCharsets.ISO_8859_1);
            var begin = tekst.indexOf("\r\n\r\n") + 4;
            var wortel = tekst.substring(begin, tekst.indexOf("\r\n--", begin));
            return INCLUDE.matcher(wortel).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String actie(Verzoek verzoek) {
        var inContentType = ACTIE.matcher(verzoek.koppen().getOrDefault("Content-Type", ""));
        return inContentType.find()
                ? inContentType.group(1)
                : verzoek.koppen().getOrDefault("SOAPAction", "").replace("\"", "");
    }
}
