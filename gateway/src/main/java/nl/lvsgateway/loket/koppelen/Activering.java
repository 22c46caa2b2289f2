package nl.lvsgateway.loket.koppelen;

import org.jspecify.annotations.Nullable;

/**
 * Switch a koppeling on.
 *
 * @param naam what the applicatiebeheerder calls it
 * @param akkoord the school agrees that data goes to Kindkans; as it was written
 * @param samenwerkingsverband needed when the school has more than one
 */
public record Activering(
        @Nullable String naam,
        @Nullable String akkoord,
        @Nullable String samenwerkingsverband) {}
