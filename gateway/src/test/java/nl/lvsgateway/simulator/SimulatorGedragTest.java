package nl.lvsgateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Weigert;
import org.junit.jupiter.api.Test;

/** Each way to fail, as the gateway's client sees it. */
class SimulatorGedragTest extends MetSimulator {

    @Test
    void is_down_without_taking_anything() throws Exception {
        gedrag("{\"gedrag\":\"NEER\"}");

        assertThat(catchThrowable(() -> kindkans.lever(bericht("TLV", ruis(20_000_000)))))
                .isInstanceOf(Onbereikbaar.class);
        assertThat(catchThrowable(() -> kindkans.vraag("x"))).isInstanceOf(Onbereikbaar.class);
        assertThat(catchThrowable(() -> kindkans.statussen(List.of(1L)))).isInstanceOf(Onbereikbaar.class);
        assertThat(berichten()).isEqualTo("[]");
    }

    @Test
    void fails_without_a_declared_fault_and_without_taking_anything() throws Exception {
        gedrag("{\"gedrag\":\"FOUT\"}");

        assertThat(catchThrowable(() -> kindkans.lever(bericht("TLV")))).isInstanceOf(Onzeker.class);
        assertThat(berichten()).isEqualTo("[]");
    }

    @Test
    void refuses_for_good_after_reading_a_large_message() throws Exception {
        gedrag("{\"gedrag\":\"WEIGERT\"}");

        assertThat(catchThrowable(() -> kindkans.lever(bericht("TLV", ruis(20_000_000)))))
                .isInstanceOfSatisfying(
                        Weigert.class, weigert -> assertThat(weigert.code()).isEqualTo("GEWEIGERD"));
        assertThat(berichten()).isEqualTo("[]");
    }

    @Test
    void takes_the_message_and_loses_the_answer() throws Exception {
        gedrag("{\"gedrag\":\"ANTWOORD_KWIJT\"}");
        var bericht = bericht("TLV", ruis(100));

        assertThat(catchThrowable(() -> kindkans.lever(bericht)))
                .isInstanceOfSatisfying(
                        Onzeker.class,
                        onzeker -> assertThat(onzeker.reden())
                                .isEqualTo("Kindkans gaf geen bruikbaar antwoord (SocketException)."));

        assertThat(kindkans.vraag(bericht.berichtId()).bekend()).isTrue();
        assertThat(berichten()).contains("\"leveringen\":1");
    }

    @Test
    void answers_later_than_the_client_waits() throws Exception {
        gedrag("{\"gedrag\":\"TRAAG\",\"vertragingMs\":3000}");
        var bericht = bericht("TLV");

        assertThat(catchThrowable(() -> kindkans.lever(bericht))).isInstanceOf(Onzeker.class);

        gewoon();
        assertThat(kindkans.vraag(bericht.berichtId()).bekend()).isTrue();
    }

    @Test
    void refuses_a_switch_that_makes_no_sense() throws Exception {
        assertThat(stuur("PUT", "/simulator/api/gedrag", "{\"gedrag\":\"KAPOT\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(stuur("PUT", "/simulator/api/gedrag", "{}").statusCode()).isEqualTo(400);
        assertThat(stuur("PUT", "/simulator/api/gedrag", "{\"gedrag\":\"TRAAG\",\"vertragingMs\":-1}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(stuur("POST", "/simulator/api/dossiers/1/volgende-status", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stuur("GET", "/simulator/api/gedrag", "").body()).contains("\"NORMAAL\"");
    }
}
