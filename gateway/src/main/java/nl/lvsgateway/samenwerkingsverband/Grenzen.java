package nl.lvsgateway.samenwerkingsverband;

import org.jspecify.annotations.Nullable;

/**
 * What a samenwerkingsverband takes of one aanvraag; {@code null} where the gateway's own limit counts.
 *
 * @param hoogstens most bijlagen
 * @param waarschuwVanaf from this number of bijlagen a warning
 * @param perBijlage most bytes of one bijlage
 * @param samen most bytes of all bijlagen
 */
public record Grenzen(
        @Nullable Integer hoogstens,
        @Nullable Integer waarschuwVanaf,
        @Nullable Long perBijlage,
        @Nullable Long samen) {

    public static final Grenzen GEEN = new Grenzen(null, null, null, null);
}
