package nl.lvsgateway.techniek;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads Retry-After, as whoever we called asks to wait: seconds, or a moment. */
public final class Wachttijd {

    private static final Duration LANGSTE = Duration.ofDays(1);

    private Wachttijd() {}

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
