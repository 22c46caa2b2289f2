package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.lvsgateway.loket.Deuren.Antwoord;
import nl.lvsgateway.loket.Deuren.Beller;
import nl.lvsgateway.loket.Inzendingen.Bericht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** One LVS that asks too much is told to wait, over each door; another one notices nothing. */
@TestPropertySource(properties = {"gateway.drempel.per-seconde=2", "gateway.drempel.wacht=7s"})
class DrempelTest extends MetDeuren {

    @Test
    void a_flood_of_one_lvs_is_told_to_wait_and_another_lvs_comes_in() {
        for (var deur : Deuren.alle()) {
            if (!deur.naam().equals("updateStatussen")) {
                continue;
            }
            List<Antwoord> vloed = new ArrayList<>();
            for (var keer = 0;
                    keer < 100 && vloed.stream().noneMatch(a -> a.code().equals("TE_DRUK"));
                    keer++) {
                vloed.add(deuren.roep(deur, new Beller("demo-sleutel-parnassys", "00YY00", "regenboog-2507"), "x"));
            }

            var laatste = vloed.get(vloed.size() - 1);
            assertThat(laatste.code()).as(deur.toString()).isEqualTo("TE_DRUK");
            assertThat(laatste.tekst()).containsPattern("(?i)opnieuwProberen(\":\"|>)7[\"<]");
            assertThat(laatste.tekst()).contains("Probeer het over 7 seconden opnieuw.");
            assertThat(laatste.http()).as(deur.toString()).isEqualTo(deur.deur().equals("REST") ? 429 : 500);
            assertThat(laatste.heel().headers().firstValue("Retry-After")).contains("7");
        }
        var ander = Deuren.alle().stream()
                .filter(b -> b.naam().equals("updateStatussen"))
                .findFirst()
                .orElseThrow();
        assertThat(deuren.roep(ander, new Beller("demo-sleutel-esis", "00YY01", "vuurvlinder-2507"), "x")
                        .code())
                .isEqualTo("GOED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61pi/v1/scholen/00YY00/statussen/updaten",
                "//api/v1/scholen/00YY00/statussen/updaten",
                "/api;x/v1/scholen/00YY00/statussen/updaten",
                "/./api/v1/scholen/00YY00/statussen/updaten",
                "/%73oap/lvs/v1",
                "//soap//lvs/v1",
                "/soap;x/lvs;y/v1",
                "/soap/kindkans/../lvs/v1"
            })
    void no_way_of_writing_the_address_leads_round_it(String adres) {
        var school = new Beller("demo-sleutel-parnassys", "00YY00", "regenboog-2507");
        var gewoon = Inzendingen.vraagStatussen(adres.contains("oap") ? "SOAP 1.1" : "REST", school);

        var antwoorden = IntStream.range(0, 40)
                .mapToObj(keer -> deuren.stuur(new Bericht(adres, gewoon.koppen(), gewoon.inhoud())))
                .toList();

        // 2 a second, and the first of them take a while: those of a second or two come in, and no more.
        assertThat(antwoorden.stream().filter(a -> a.http() == 200)).hasSizeLessThan(30);
    }
}
