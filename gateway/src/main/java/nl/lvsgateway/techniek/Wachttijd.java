package nl.lvsgateway.techniek;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long to wait: as whoever we called asks it in Retry-After, and as we say it to people. */
public final class Wachttijd {

    private static final Duration LANGSTE = Duration.ofDays(1);

    private Wachttijd() {}

    /** In whole seconds, and from two minutes on in whole minutes; never less than it is. */
    public static String woord(Duration wacht) {
        var seconden = seconden(wacht);
        if (seconden >= 120) {
            return (seconden + 59) / 60 + " minuten";
        }
        return seconden == 1 ? "1 seconde" : seconden + " seconden";
    }

    /** Whole seconds, at least one. */
    public static long seconden(Duration wacht) {
        return Math.max(1, wacht.plusMillis(999).toSeconds());
    }

    /** Null when the header is absent or makes no sense; never negative, never over a day. */
    public static @Nullable Duration lees(@Nullable String kop, Instant nu) {
        if (kop == null) {
            return null;
        }
        var tekst = kop.strip();
        return tekst.matches("[0-9]{1,18}") ? begrens(Duration.ofSeconds(Long.parseLong(tekst))) : tot(tekst, nu);
    }

    private static @Nullable Duration tot(String moment, Instant nu) {
        try {
            return begrens(Duration.between(nu, DateTimeFormatter.RFC_1123_DATE_TIME.parse(moment, Instant::from)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration begrens(Duration duur) {
        if (duur.isNegative()) {
            return Duration.ZERO;
        }
        return duur.compareTo(LANGSTE) > 0 ? LANGSTE : duur;
    }
}
