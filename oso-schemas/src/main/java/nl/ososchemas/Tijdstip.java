package nl.ososchemas;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** A moment as XML Schema spells it: with its seconds, also when they are zero ({@code toString} leaves them out). */
public final class Tijdstip {

    private Tijdstip() {}

    public static String schrijf(OffsetDateTime moment) {
        return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
