package nl.lvsgateway.techniek.mime;

import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of a message; never prints.
 *
 * @param nummer as they came in, from 1
 * @param koppen by name in small letters, each byte as one sign
 * @param inhoud as it was before it was made fit to travel; good until the next part is asked for
 */
public record Deel(int nummer, Map<String, String> koppen, InputStream inhoud) {

    public @Nullable String kop(String naam) {
        return koppen.get(naam);
    }

    /** What the message calls it. */
    public String id() {
        return id(koppen.getOrDefault("content-id", ""));
    }

    /** Without what stands around it in a header. */
    public static String id(String kop) {
        var tekst = Koptekst.van(kop).strip();
        return tekst.startsWith("<") && tekst.endsWith(">") ? tekst.substring(1, tekst.length() - 1) : tekst;
    }

    /** Where it stands in the message. */
    public String plaats() {
        return plaats(nummer);
    }

    static String plaats(int nummer) {
        return "multipart[" + nummer + "]";
    }

    @Override
    public String toString() {
        return "Deel[" + nummer + "]";
    }
}
