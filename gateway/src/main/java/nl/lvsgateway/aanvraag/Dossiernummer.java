package nl.lvsgateway.aanvraag;

import org.jspecify.annotations.Nullable;

/**
 * The number that Kindkans gave to an aanvraag (ESIS: aanvraagnummer), and the school's proof of arrival. Only what is above
 * zero is one: Kindkans also writes 0 or -1 where it has none.
 */
public record Dossiernummer(long waarde) {

    public Dossiernummer {
        if (waarde <= 0) {
            throw new IllegalArgumentException("Not a dossiernummer");
        }
    }

    /** {@code null} when this is none. */
    public static @Nullable Dossiernummer van(@Nullable Long waarde) {
        return waarde == null || waarde <= 0 ? null : new Dossiernummer(waarde);
    }

    /** As others write it; {@code null} when there is none. */
    public static @Nullable Long getal(@Nullable Dossiernummer nummer) {
        return nummer == null ? null : nummer.waarde();
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
