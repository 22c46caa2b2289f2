package nl.lvsgateway.verzending;

import org.jspecify.annotations.Nullable;

/**
 * Kindkans has it.
 *
 * @param dossiernummer {@code null} when Kindkans gave none
 */
record Geleverd(Verzending verzending, @Nullable Long dossiernummer) implements Uitslag {

    @Override
    public @Nullable Throwable fout() {
        return null;
    }
}
