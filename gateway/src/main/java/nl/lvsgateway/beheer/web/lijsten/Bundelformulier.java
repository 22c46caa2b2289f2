package nl.lvsgateway.beheer.web.lijsten;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.lvsgateway.beheer.Bundelbeheer;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import nl.lvsgateway.techniek.mime.Bestandsnaam;
import nl.lvsgateway.techniek.mime.Deel;
import nl.lvsgateway.techniek.mime.Delenlezer;
import nl.lvsgateway.techniek.mime.Kopregel;
import org.jspecify.annotations.Nullable;

/** The form that brings a bundle, read as it comes in: its fields stand before the file. */
final class Bundelformulier implements AutoCloseable {

    private static final int LANGSTE_VELD = 200;

    /** A browser that is stopped halfway shows no answer; so much of what is too large is heard out. */
    private static final long UITGEHOORD = 64L * 1024 * 1024;

    private final InputStream alles;
    private final Map<String, String> velden = new HashMap<>();
    private @Nullable Deel bestand;

    Bundelformulier(HttpServletRequest vraag) throws IOException {
        alles = vraag.getInputStream();
        var delen = new Delenlezer(alles, vraag.getContentType());
        for (var deel = delen.volgende(); deel != null; deel = delen.volgende()) {
            var naam =
                    String.valueOf(Kopregel.van(deel.kop("content-disposition")).parameter("name"));
            if (naam.equals("bundel")) {
                bestand = deel;
                return;
            }
            velden.put(naam, new String(deel.inhoud().readNBytes(LANGSTE_VELD), StandardCharsets.UTF_8));
        }
    }

    /**
     * Of the bundle that it takes the place of, or else after the file.
     *
     * @param erZijn a new one may not take the place of these without a word
     */
    String naam(Set<String> erZijn) {
        if (!velden.getOrDefault("zeker", "").equals("true")) {
            throw ongeldig("zeker", "Vink aan dat de bestanden van Edustandaard komen.");
        }
        var vervangt = velden.getOrDefault("vervangt", "");
        if (!vervangt.isEmpty()) {
            return vervangt;
        }
        var naam = naamVanBestand();
        if (naam.isEmpty()) {
            throw ongeldig("bundel", "Kies een zip.");
        }
        if (erZijn.contains(naam)) {
            throw ongeldig(
                    "bundel",
                    "Er is al een bundel " + naam + ". Kies daar Vervang, of geef het bestand een andere naam.");
        }
        return naam;
    }

    private String naamVanBestand() {
        var kop = bestand == null ? null : bestand.kop("content-disposition");
        var naam = Bestandsnaam.van(kop)
                .orElse(Bestandsnaam.GEEN)
                .naam()
                .replaceFirst("(?i)\\.zip$", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceFirst("^[^A-Za-z0-9]+", "");
        return naam.substring(0, Math.min(naam.length(), Bundelbeheer.LANGSTE_NAAM));
    }

    InputStream zip() {
        return bestand == null ? InputStream.nullInputStream() : bestand.inhoud();
    }

    private static Invoerfout ongeldig(String veld, String uitleg) {
        return new Invoerfout(Soort.ONGELDIG, "ONGELDIG", veld, uitleg);
    }

    @Override
    public void close() throws IOException {
        var over = UITGEHOORD;
        for (var n = alles.skip(over); n > 0 && over > 0; n = alles.skip(over)) {
            over -= n;
        }
    }
}
