package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import nl.lvsgateway.techniek.opslag.duurzaam.Journaalkeuring.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Databases that the version before the building wrote, with the demo in them, and that were then stopped or killed. */
class VorigeVersieTest {

    private static final String OPSTART_VAN_TOEN = "vorige";

    @TempDir
    private Path map;

    @ParameterizedTest
    @CsvSource({
        "gestopt, vorige, ONZEKER, 11",
        "gestopt, andere, WEG, 11",
        "gedood, vorige, ONZEKER, 12",
        "gedood, andere, WEG, 12"
    })
    void starts_and_keeps_its_rows(String hoe, String opstart, Bevinding bevinding, int aanvragen) throws Exception {
        pakUit(hoe);

        try (var leven = new Opslagleven(map, opstart)) {
            assertThat(leven.bevinding).isEqualTo(bevinding);
            assertThat(leven.db
                            .sql("SELECT kenmerk FROM aanvraag WHERE kenmerk LIKE 'vorige-%' ORDER BY id")
                            .query(String.class)
                            .list())
                    .isEqualTo(
                            hoe.equals("gedood")
                                    ? List.of("vorige-gestopt", "vorige-gedood")
                                    : List.of("vorige-gestopt"));
            assertThat(aantallen(leven)).containsEntry("aanvraag", aanvragen);
        }
    }

    @Test
    void the_file_and_the_journal_of_then_tell_the_same() throws Exception {
        pakUit("gedood");
        Map<String, Integer> uitHetBestand;
        var leven = new Opslagleven(map, OPSTART_VAN_TOEN);
        uitHetBestand = aantallen(leven);
        leven.valUit();
        Files.delete(Opslagleven.databank(map));

        try (var uitHetJournaal = new Opslagleven(map, OPSTART_VAN_TOEN)) {
            assertThat(aantallen(uitHetJournaal)).isEqualTo(uitHetBestand).containsKeys("verzending", "koppeling");
        }
    }

    @Test
    void what_is_changed_from_now_on_is_in_the_journal() throws Exception {
        pakUit("gestopt");
        var leven = new Opslagleven(map, OPSTART_VAN_TOEN);
        leven.bewaar("00AA00", "Nieuw");
        leven.valUit();
        Files.delete(Opslagleven.databank(map));

        try (var volgende = new Opslagleven(map, OPSTART_VAN_TOEN)) {
            assertThat(volgende.scholen()).contains("00AA00 Nieuw", "00YY00 De Regenboog");
        }
    }

    private void pakUit(String hoe) throws IOException {
        try (var zip =
                new ZipInputStream(VorigeVersieTest.class.getResourceAsStream("/opslag/vorige-" + hoe + ".zip"))) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                var doel = map.resolve(deel.getName());
                if (deel.isDirectory()) {
                    Files.createDirectories(doel);
                } else {
                    Files.copy(zip, doel);
                }
            }
        }
    }

    private static Map<String, Integer> aantallen(Opslagleven leven) throws Exception {
        var aantallen = new TreeMap<String, Integer>();
        try (var verbinding = leven.bron.getConnection()) {
            for (var tabel : Tabellen.alle(verbinding)) {
                aantallen.put(
                        tabel.toLowerCase(),
                        leven.db
                                .sql("SELECT COUNT(*) FROM \"" + tabel + "\"")
                                .query(Integer.class)
                                .single());
            }
        }
        return aantallen;
    }
}
