package nl.ososchemas;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** A moment as XML Schema spells it: with its seconds, also when they are zero ({@code toString} leaves them out). */
public final class Tijdstip {

    private static final DatatypeFactory LEZER = DatatypeFactory.newDefaultInstance();
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2199;

    private Tijdstip() {}

    public static String schrijf(OffsetDateTime moment) {
        return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /**
     * As XML Schema has it (xs:dateTime): white space around it, as many decimals as there are, 24:00 for the end of a day.
     * Without a zone it is Dutch time, as in the clock on the wall of whoever wrote it.
     *
     * @throws IllegalArgumentException when it is none, or of a year that no school knows: a way to say that there is no time
     */
    public static OffsetDateTime lees(String tekst) {
        var moment = LEZER.newXMLGregorianCalendar(tekst.strip());
        if (!DatatypeConstants.DATETIME.equals(moment.getXMLSchemaType())
                || moment.getYear() < EERSTE_JAAR
                || moment.getYear() > LAATSTE_JAAR) {
            throw new IllegalArgumentException("no moment");
        }
        try {
            var opDeKlok = opDeKlok(moment);
            return moment.getTimezone() == DatatypeConstants.FIELD_UNDEFINED
                    ? opDeKlok.atZone(NEDERLAND).toOffsetDateTime()
                    : opDeKlok.atOffset(ZoneOffset.ofTotalSeconds(moment.getTimezone() * 60));
        } catch (DateTimeException bestaatNiet) {
            throw new IllegalArgumentException("no moment", bestaatNiet);
        }
    }

    private static LocalDateTime opDeKlok(XMLGregorianCalendar moment) {
        var deel = moment.getFractionalSecond() == null ? BigDecimal.ZERO : moment.getFractionalSecond();
        return LocalDateTime.of(
                moment.getYear(),
                moment.getMonth(),
                moment.getDay(),
                moment.getHour(),
                moment.getMinute(),
                moment.getSecond(),
                deel.movePointRight(9).intValue());
    }
}
