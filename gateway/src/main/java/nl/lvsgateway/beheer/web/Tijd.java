package nl.lvsgateway.beheer.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moments and durations as people here write them; templates call it {@code @tijd}. */
@Component("tijd")
public class Tijd {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAG = vorm("d MMM yyyy");
    private static final DateTimeFormatter UUR = vorm("HH:mm");
    private static final DateTimeFormatter SECONDE = vorm("HH:mm:ss");
    private static final DateTimeFormatter HEEL = vorm("EEEE d MMMM yyyy, HH:mm:ss 'uur'");
    private static final DateTimeFormatter KORT = vorm("d MMM, HH:mm");
    private static final DateTimeFormatter LANG = vorm("d MMM yyyy, HH:mm");

    private final Clock klok;

    Tijd(Clock klok) {
        this.klok = klok;
    }

    private static DateTimeFormatter vorm(String vorm) {
        return DateTimeFormatter.ofPattern(vorm, NEDERLANDS).withZone(ZONE);
    }

    public String dag(Instant moment) {
        return DAG.format(moment);
    }

    public String uur(Instant moment) {
        return UUR.format(moment);
    }

    public String seconde(Instant moment) {
        return SECONDE.format(moment);
    }

    /** When something comes that may wait for something else first: a time that went by says nothing to anybody. */
    public String straks(Instant moment) {
        return moment.isAfter(klok.instant()) ? SECONDE.format(moment) + " uur" : "zodra het kan";
    }

    public String heel(Instant moment) {
        return HEEL.format(moment);
    }

    /** As short as can be understood today: the time, the day, or the year with it. */
    public String kort(Instant moment) {
        var toen = moment.atZone(ZONE);
        var nu = klok.instant().atZone(ZONE);
        if (toen.toLocalDate().equals(nu.toLocalDate())) {
            return UUR.format(moment);
        }
        return toen.getYear() == nu.getYear() ? KORT.format(moment) : LANG.format(moment);
    }

    /** How long ago. */
    public String geleden(Instant moment) {
        return duur(Duration.between(moment, klok.instant())) + " geleden";
    }

    /** How long it lasts up to now. */
    public String sinds(Instant moment) {
        return duur(Duration.between(moment, klok.instant()));
    }

    public String duur(@Nullable Duration duur) {
        if (duur == null) {
            return "–";
        }
        var seconden = Math.max(0, duur.toSeconds());
        if (seconden < 60) {
            return seconden < 1 ? "minder dan een seconde" : meervoud(seconden, "seconde", "seconden");
        }
        if (seconden < 3600) {
            return meervoud(seconden / 60, "minuut", "minuten");
        }
        return seconden < 172_800
                ? meervoud(seconden / 3600, "uur", "uur")
                : meervoud(seconden / 86_400, "dag", "dagen");
    }

    /** Milliseconds as people read a speed. */
    public String snel(@Nullable Long millis) {
        if (millis == null) {
            return "–";
        }
        return millis < 1000
                ? millis + " ms"
                : millis < 120_000
                        ? String.format(NEDERLANDS, "%.1f s", millis / 1000.0)
                        : duur(Duration.ofMillis(millis));
    }

    /** Bytes as people read a size. */
    public String grootte(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " kB"
                : String.format(NEDERLANDS, "%.1f MB", bytes / 1_000_000.0);
    }

    public String getal(long getal) {
        return String.format(NEDERLANDS, "%,d", getal);
    }

    private static String meervoud(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
