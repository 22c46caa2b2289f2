package nl.lvsgateway.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of OSO that dossiers are judged by.
 *
 * @param versie such as {@code 2019.1}
 * @param validatieversie the correction, such as {@code 2019.1.1}; empty when its sheet asks for none
 * @param naamruimte of its dossiers
 * @param bundel that judges it; null when it is built in
 */
public record Osoversie(
        String versie,
        String validatieversie,
        String naamruimte,
        @Nullable Bundelgegevens bundel) {

    /**
     * What an operator wants to compare.
     *
     * @param naam of the folder or the zip
     * @param datum when the newest of its files was made
     * @param sha256 hexadecimal
     */
    public record Bundelgegevens(String naam, Instant datum, String sha256) {}

    /** @param naam of a bundle that is not in use, or not in its newest form */
    public record Bundelweigering(String naam, String reden) {}
}
