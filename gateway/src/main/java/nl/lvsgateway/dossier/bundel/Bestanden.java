package nl.lvsgateway.dossier.bundel;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a bundle by their path; whatever a sheet or a schema asks for is one of these, or is not there. */
public final class Bestanden {

    static final String SCHEMA = "bundel";
    private static final int LANGSTE_LINK = 512;

    private final TreeMap<String, byte[]> inhoud;

    Bestanden(Map<String, byte[]> inhoud) {
        this.inhoud = new TreeMap<>(inhoud);
        this.inhoud.replaceAll((pad, bytes) -> volg(pad, bytes, 0));
    }

    TreeMap<String, byte[]> inhoud() {
        return inhoud;
    }

    byte[] lees(String pad) {
        var bytes = inhoud.get(pad);
        if (bytes == null) {
            throw new IllegalArgumentException(pad);
        }
        return bytes;
    }

    static String adres(String pad) {
        try {
            return new URI(SCHEMA, null, "/" + pad, null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The path that an address of ours stands for; empty when it is no address of ours. */
    static String pad(@Nullable String adres) {
        return adres == null || !adres.startsWith(SCHEMA + ":") ? "" : daar(adres, "");
    }

    /** The path of what is meant: where it says, or else the file of that name, with or without the version in it. */
    Optional<String> zoek(String verwijzing, String vanaf) {
        var pad = daar(verwijzing, vanaf);
        if (pad.isEmpty()) {
            return Optional.empty();
        }
        if (inhoud.containsKey(pad)) {
            return Optional.of(pad);
        }
        var zelfde =
                inhoud.keySet().stream().filter(p -> kaal(p).equals(kaal(pad))).toList();
        var eenduidig = zelfde.stream().allMatch(p -> Arrays.equals(lees(p), lees(zelfde.get(0))));
        return eenduidig ? zelfde.stream().findFirst() : Optional.empty();
    }

    /** The name without folder and version: {@code a_2019.1.xsl} and {@code a.xsl} are one. */
    private static String kaal(String pad) {
        var naam = pad.substring(pad.lastIndexOf('/') + 1);
        return naam.replaceAll("[_-]v?[0-9]{4}(\\.[0-9]+)*(?=\\.[a-z]+$)", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** Where links cannot be kept, as in many a zip, the file holds the path that the link goes to. */
    private byte[] volg(String pad, byte[] bytes, int diepte) {
        if (bytes.length > LANGSTE_LINK || bytes.length == 0 || diepte > 4) {
            return bytes;
        }
        var tekst = new String(bytes, StandardCharsets.UTF_8).strip();
        if (tekst.indexOf('<') >= 0 || tekst.indexOf('\n') >= 0) {
            return bytes;
        }
        var doel = daar(tekst, pad);
        var inhoudDaar = inhoud.get(doel);
        return inhoudDaar == null ? bytes : volg(doel, inhoudDaar, diepte + 1);
    }

    /** The path that is meant, or nothing when that is outside the bundle or no address at all. */
    private static String daar(String verwijzing, String vanaf) {
        try {
            var adres = URI.create(adres(vanaf))
                    .resolve(verwijzing.replace('\\', '/').replace(" ", "%20"));
            var pad = adres.getPath();
            return SCHEMA.equals(adres.getScheme()) && pad != null && pad.startsWith("/") ? pad.substring(1) : "";
        } catch (IllegalArgumentException geenAdres) {
            return "";
        }
    }
}
