package nl.lvsgateway.loket.koppelen;

import org.jspecify.annotations.Nullable;

/**
 * Switch a koppeling on.
 *
 * @param naam what the applicatiebeheerder calls it
 * @param akkoord the school agrees that data goes to Kindkans
 * @param samenwerkingsverband needed when the school has more than one
 */
public record Activering(
        @Nullable String naam, boolean akkoord, @Nullable String samenwerkingsverband) {}
