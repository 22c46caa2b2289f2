package nl.lvsgateway.beheer.web.aanvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Overzicht.Regel;
import org.junit.jupiter.api.Test;

class AanvraagcsvTest {

    @Test
    void two_moments_of_the_night_in_which_summer_time_ends_differ() throws Exception {
        var zomer = csv(regel("Type", Instant.parse("2026-10-25T00:30:00Z")));
        var winter = csv(regel("Type", Instant.parse("2026-10-25T01:30:00Z")));

        assertThat(zomer).contains("\"25-10-2026 02:30:00 +02:00\"").isNotEqualTo(winter);
        assertThat(winter).contains("\"25-10-2026 02:30:00 +01:00\"");
    }

    @Test
    void a_cell_that_begins_as_a_formula_is_text() throws Exception {
        for (var begin : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(csv(regel(begin + "1+1", Instant.EPOCH))).contains(";\"'" + begin + "1+1\";");
        }
    }

    @Test
    void reads_as_a_spreadsheet_here_expects_it() throws Exception {
        var uit = new StringWriter();
        var csv = new Aanvraagcsv(new PrintWriter(uit));
        csv.kop();
        csv.regels(List.of(regel("Met \"aanhaling\"; en meer", Instant.EPOCH)));

        assertThat(uit.toString())
                .startsWith("\uFEFF\"Aangemaakt\";\"Aanvraagtype\";\"Aanvraagnummer\";")
                .contains("\"LVS\"\r\n")
                .contains(";\"Met \"\"aanhaling\"\"; en meer\";\"\";\"\";")
                .endsWith("\"ParnasSys\"\r\n");
    }

    private static String csv(Regel regel) throws IOException {
        var uit = new StringWriter();
        new Aanvraagcsv(new PrintWriter(uit)).regels(List.of(regel));
        return uit.toString();
    }

    private static Regel regel(String type, Instant moment) {
        return new Regel(
                1,
                "OV-00000-00000",
                "00YY00",
                "De Regenboog",
                "ParnasSys",
                "PO2507",
                type,
                null,
                null,
                null,
                Verzendstatus.VERZONDEN,
                null,
                null,
                moment,
                moment);
    }
}
