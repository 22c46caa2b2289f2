package nl.lvsgateway.verzending;

import nl.lvsgateway.aanvraag.Dossiernummer;
import org.jspecify.annotations.Nullable;

/**
 * Kindkans has it.
 *
 * @param dossiernummer {@code null} when Kindkans gave none
 */
record Geleverd(Verzending verzending, @Nullable Dossiernummer dossiernummer) implements Uitslag {

    @Override
    public @Nullable Throwable fout() {
        return null;
    }
}
