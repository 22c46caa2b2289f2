package nl.lvsgateway.beheer.web;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lvsgateway.beheer.Overzicht.Regel;
import org.jspecify.annotations.Nullable;

/** The list as a spreadsheet reads it here: semicolons, and a mark that says it is UTF-8. */
final class Csv {

    static final int PER_KEER = 1000;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(Tijd.ZONE);

    private final PrintWriter uit;

    Csv(PrintWriter uit) {
        this.uit = uit;
    }

    void kop() {
        uit.print('\uFEFF');
        rij(
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

    void regels(List<Regel> regels) {
        for (var regel : regels) {
            rij(
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
                    regel.lvs());
        }
        uit.flush();
    }

    private void rij(@Nullable String... cellen) {
        uit.print(Stream.of(cellen).map(Csv::cel).collect(Collectors.joining(";")));
        uit.print("\r\n");
    }

    /** A cell that begins as a formula would be one in a spreadsheet. */
    private static String cel(@Nullable String tekst) {
        var net = tekst == null ? "" : tekst;
        var veilig = !net.isEmpty() && "=+-@\t\r".indexOf(net.charAt(0)) >= 0 ? "'" + net : net;
        return "\"" + veilig.replace("\"", "\"\"") + "\"";
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
