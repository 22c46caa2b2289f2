package nl.lvsgateway.aanvraag;

import org.jspecify.annotations.Nullable;

/**
 * One file of an aanvraag, without its bytes; never prints its name.
 *
 * @param plek place that it fills, such as {@code toelichting_onderwijsbehoeften}
 * @param grootte bytes
 * @param sha256 64 small hexadecimal digits
 * @param sleutel where the kluis holds the bytes
 */
public record Bestand(
        Soort soort,
        String naam,
        @Nullable String plek,
        @Nullable String mediatype,
        long grootte,
        String sha256,
        String sleutel) {

    /** The OSO dossier, or a bijlage. */
    public enum Soort {
        DOSSIER,
        BIJLAGE
    }

    /** Equal for files that are the same to the school: name, place and content. */
    public String inhoud() {
        return soort + "\0" + naam + "\0" + plek + "\0" + sha256;
    }

    @Override
    public String toString() {
        return "Bestand[" + soort + " " + grootte + "]";
    }
}
