package nl.lvsgateway.koppeling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The link of one school, one LVS and one samenwerkingsverband.
 *
 * @param naam what the applicatiebeheerder called it
 * @param codeHash slow salted hash of the code on the Kindkans side; {@code null} as long as none was set there
 * @param geactiveerdOp {@code null} as long as it was not switched on
 */
public record Koppeling(
        Schoolnummer school,
        String schoolnaam,
        String lvs,
        String samenwerkingsverband,
        @Nullable String naam,
        @Nullable String codeHash,
        @Nullable Instant geactiveerdOp) {

    public boolean actief() {
        return geactiveerdOp != null;
    }

    Koppeling geactiveerd(String naam, Instant op) {
        return new Koppeling(school, schoolnaam, lvs, samenwerkingsverband, naam, codeHash, op);
    }

    @Override
    public String toString() {
        return "Koppeling[" + school + " " + lvs + " " + samenwerkingsverband + "]";
    }
}
