package nl.lvsgateway.techniek.opslag;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

/**
 * The time as the database has it, for what nodes agree upon through the database, such as leases: their own clocks may
 * differ. Our own clock, corrected by what it differed when last compared.
 */
public final class Databankklok {

    private static final Duration GELDIG = Duration.ofSeconds(30);

    /** A comparison that took longer says too little. */
    private static final Duration TRAAGSTE = Duration.ofSeconds(1);

    private final Clock klok;
    private final Supplier<OffsetDateTime> databank;
    private Duration afwijking = Duration.ZERO;
    private Instant vergeleken = Instant.MIN;

    Databankklok(Clock klok, Supplier<OffsetDateTime> databank) {
        this.klok = klok;
        this.databank = databank;
    }

    /** For a database that only we use: its time is ours. */
    public static Databankklok van(Clock klok) {
        return new Databankklok(klok, () -> OffsetDateTime.ofInstant(klok.instant(), klok.getZone()));
    }

    public Instant nu() {
        // First the comparison: a process that is frozen in it must not go on with a time from before.
        var verschil = afwijking();
        return klok.instant().plus(verschil);
    }

    private synchronized Duration afwijking() {
        if (Duration.between(vergeleken, klok.instant()).compareTo(GELDIG) >= 0) {
            vergelijk();
        }
        return afwijking;
    }

    private void vergelijk() {
        var voor = klok.instant();
        var daar = databank.get().toInstant();
        var na = klok.instant();
        var duur = Duration.between(voor, na);
        if (duur.compareTo(TRAAGSTE) <= 0) {
            afwijking = Duration.between(voor.plus(duur.dividedBy(2)), daar);
            vergeleken = na;
        }
    }
}
