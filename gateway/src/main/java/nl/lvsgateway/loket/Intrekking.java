package nl.lvsgateway.loket;

import nl.lvsgateway.koppeling.Toegangsverzoek;
import org.jspecify.annotations.Nullable;

/**
 * Traveller: about the koppelingen of a school themselves.
 *
 * @param samenwerkingsverband needed to withdraw when the school has more than one
 */
public record Intrekking(Toegangsverzoek verzoek, @Nullable String samenwerkingsverband) {}
