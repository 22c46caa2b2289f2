package nl.lvsgateway.kindkans;

import org.jspecify.annotations.Nullable;

/**
 * One file of a message.
 *
 * @param grootte number of bytes that {@code inhoud} gives
 */
public record Berichtbestand(
        String naam, @Nullable String plek, @Nullable String mediatype, long grootte, String sha256, Bron inhoud) {

    /** Without the name: file names carry names of pupils. */
    @Override
    public String toString() {
        return "Berichtbestand[" + grootte + " bytes]";
    }
}
