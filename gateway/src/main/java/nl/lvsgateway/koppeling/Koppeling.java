package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * The link of one school, one LVS and one samenwerkingsverband. Holds no code and no hash of one.
 *
 * @param naam what the applicatiebeheerder called it
 * @param geactiveerdOp {@code null} as long as it was never switched on
 * @param ingetrokkenOp {@code null} unless it was withdrawn after that
 * @param laatstGezien the LVS last came in on it, a minute more or less; {@code null} when never
 */
public record Koppeling(
        Schoolnummer school,
        String schoolnaam,
        String lvs,
        String samenwerkingsverband,
        @Nullable String naam,
        @Nullable Instant geactiveerdOp,
        @Nullable Instant ingetrokkenOp,
        @Nullable Instant laatstGezien) {

    Plaats plaats() {
        return new Plaats(school, lvs, samenwerkingsverband);
    }

    public boolean actief() {
        return stand() == Koppelstand.ACTIEF;
    }

    public Koppelstand stand() {
        if (geactiveerdOp == null) {
            return Koppelstand.NOG_NIET_GEACTIVEERD;
        }
        return ingetrokkenOp == null ? Koppelstand.ACTIEF : Koppelstand.INGETROKKEN;
    }

    /** Since when it stands where it stands; {@code null} when it was never switched on. */
    public @Nullable Instant sinds() {
        return ingetrokkenOp == null ? geactiveerdOp : ingetrokkenOp;
    }

    /** At a moment that both databases hold as it is, so that a repeat gives the same answer. */
    Koppeling geactiveerd(String naam, Instant op) {
        var moment = op.truncatedTo(ChronoUnit.MICROS);
        return new Koppeling(school, schoolnaam, lvs, samenwerkingsverband, naam, moment, null, laatstGezien);
    }

    Koppeling ingetrokken(Instant op) {
        var moment = op.truncatedTo(ChronoUnit.MICROS);
        return new Koppeling(school, schoolnaam, lvs, samenwerkingsverband, naam, geactiveerdOp, moment, laatstGezien);
    }

    @Override
    public String toString() {
        return "Koppeling[" + school + " " + lvs + " " + samenwerkingsverband + " " + stand() + "]";
    }
}
