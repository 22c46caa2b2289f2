package nl.lvsgateway.beheer.web.aanvragen;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.beheer.web.Tijd;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** The list as a spreadsheet reads it here: semicolons, and a mark that says it is UTF-8. */
final class Aanvraagcsv {

    static final int PER_KEER = 1000;

    private static final CSVFormat VORM = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL)
            .get();

    /** With the offset: when summer time ends, an hour comes twice. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss xxx", Locale.ROOT).withZone(Tijd.ZONE);

    private final CSVPrinter uit;

    Aanvraagcsv(PrintWriter uit) throws IOException {
        this.uit = VORM.print(uit);
    }

    void kop() throws IOException {
        uit.getOut().append('\uFEFF');
        uit.printRecord(
                "Aangemaakt",
                "Aanvraagtype",
                "Aanvraagnummer",
                "Aanvraagstatus",
                "Gewijzigd",
                "Verzendstatus",
                "Reden",
                "Ontvangstnummer",
                "School",
                "Naam school",
                "Samenwerkingsverband",
                "LVS");
    }

    void regels(List<Regel> regels) throws IOException {
        for (var regel : regels) {
            uit.printRecord(Stream.of(
                            moment(regel.aangemaakt()),
                            regel.aanvraagtype(),
                            Objects.toString(regel.dossiernummer(), ""),
                            regel.aanvraagstatus(),
                            moment(regel.gewijzigd()),
                            regel.verzendstatus().tekst(),
                            regel.uitleg(),
                            regel.ontvangstnummer(),
                            regel.school(),
                            regel.schoolnaam(),
                            regel.samenwerkingsverband(),
                            regel.lvs())
                    .map(Aanvraagcsv::cel));
        }
        uit.flush();
    }

    /** A cell that begins as a formula would be one in a spreadsheet. */
    private static String cel(@Nullable String tekst) {
        var net = tekst == null ? "" : tekst;
        return !net.isEmpty() && "=+-@\t\r".indexOf(net.charAt(0)) >= 0 ? "'" + net : net;
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
