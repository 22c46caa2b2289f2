package nl.lvsgateway.beheer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of the list begins: next to a row, whatever came in since. The list goes from the latest change to the
 * oldest.
 *
 * @param gewijzigd the change of the row at the border, and its id
 */
public record Bladwijzer(Richting richting, Instant gewijzigd, long id) {

    private static final Pattern VORM = Pattern.compile("(na|voor)-([0-9]{1,16})-([0-9]{1,18})");

    /** Which way to read from the border. */
    public enum Richting {
        BEGIN,
        /** Older rows: the next page. */
        NA,
        /** Newer rows: the page before. */
        VOOR,
        EIND
    }

    public static final Bladwijzer BEGIN = new Bladwijzer(Richting.BEGIN, Instant.EPOCH, 0);
    public static final Bladwijzer EIND = new Bladwijzer(Richting.EIND, Instant.EPOCH, 0);

    public static Bladwijzer na(Instant gewijzigd, long id) {
        return new Bladwijzer(Richting.NA, gewijzigd, id);
    }

    public static Bladwijzer voor(Instant gewijzigd, long id) {
        return new Bladwijzer(Richting.VOOR, gewijzigd, id);
    }

    /** Text that is no bladwijzer opens the first page. */
    public static Bladwijzer van(String tekst) {
        if (tekst.equals("eind")) {
            return EIND;
        }
        var delen = VORM.matcher(tekst);
        if (!delen.matches()) {
            return BEGIN;
        }
        var moment = Instant.EPOCH.plus(Long.parseLong(delen.group(2)), ChronoUnit.MICROS);
        var id = Long.parseLong(delen.group(3));
        return delen.group(1).equals("na") ? na(moment, id) : voor(moment, id);
    }

    /** Read from the oldest row upwards. */
    public boolean achteruit() {
        return richting == Richting.VOOR || richting == Richting.EIND;
    }

    /** As it stands in the address bar; empty for the first page. */
    public Optional<String> tekst() {
        var plek = ChronoUnit.MICROS.between(Instant.EPOCH, gewijzigd) + "-" + id;
        return switch (richting) {
            case BEGIN -> Optional.empty();
            case EIND -> Optional.of("eind");
            case NA -> Optional.of("na-" + plek);
            case VOOR -> Optional.of("voor-" + plek);
        };
    }
}
