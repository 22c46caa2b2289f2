package nl.lvsgateway.koppeling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Wrong codes of one school at one LVS.
 *
 * @param opRij since the last right one, or in a day of silence
 * @param dagVanaf since when {@code dagAantal} counts
 * @param dagAantal however many right ones came between, so that ordinary traffic does not cover up guessing
 */
public record Pogingen(
        Schoolnummer school,
        String lvs,
        int opRij,
        Instant dagVanaf,
        int dagAantal,
        @Nullable Instant laatsteOp,
        @Nullable Instant geblokkeerdTot) {

    private static final Duration DAG = Duration.ofDays(1);

    static Pogingen geen(Schoolnummer school, String lvs, Instant nu) {
        return new Pogingen(school, lvs, 0, nu, 0, null, null);
    }

    Pogingen mislukt(Instant nu, Codeinstellingen beleid) {
        var stil = laatsteOp == null || laatsteOp.plus(DAG).isBefore(nu);
        var rij = stil ? 1 : opRij + 1;
        var andereDag = dagVanaf.plus(DAG).isBefore(nu);
        var aantal = andereDag ? 1 : dagAantal + 1;
        var duur = aantal >= beleid.perDag() ? beleid.langsteWachttijd() : duur(rij, beleid);
        return new Pogingen(
                school, lvs, rij, andereDag ? nu : dagVanaf, aantal, nu, duur.isZero() ? null : nu.plus(duur));
    }

    private static Duration duur(int rij, Codeinstellingen beleid) {
        var teVeel = rij - beleid.pogingen();
        if (teVeel < 0) {
            return Duration.ZERO;
        }
        var langste = beleid.langsteWachttijd();
        var duur = beleid.wachttijd();
        for (var i = 0; i < teVeel && duur.compareTo(langste) < 0; i++) {
            duur = duur.multipliedBy(2);
        }
        return duur.compareTo(langste) < 0 ? duur : langste;
    }

    /** The right code came: the row starts anew, the day goes on. */
    Pogingen gelukt() {
        return new Pogingen(school, lvs, 0, dagVanaf, dagAantal, laatsteOp, null);
    }
}
