package nl.lvsgateway.loket;

import nl.lvsgateway.koppeling.Toegangsverzoek;
import org.jspecify.annotations.Nullable;

/**
 * Traveller: switch a koppeling on.
 *
 * @param naam what the applicatiebeheerder calls it
 * @param akkoord the school agrees that data goes to Kindkans
 * @param samenwerkingsverband needed when the school has more than one
 */
public record Activering(
        Toegangsverzoek verzoek,
        @Nullable String naam,
        boolean akkoord,
        @Nullable String samenwerkingsverband) {}
