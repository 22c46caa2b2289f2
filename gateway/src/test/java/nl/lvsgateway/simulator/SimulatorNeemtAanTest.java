package nl.lvsgateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.kindkans.Weigert;
import org.junit.jupiter.api.Test;

class SimulatorNeemtAanTest extends MetSimulator {

    @Test
    void takes_every_byte_and_gives_the_aanvraag_one_number() throws Exception {
        var groot = ruis(20 * 1024 * 1024);
        var klein = ruis(1000);

        var nummer = kindkans.lever(bericht("A&K", groot, klein)).dossiernummer();
        var gewijzigd = kindkans.lever(bericht("A&K")).dossiernummer();

        assertThat(nummer).isGreaterThanOrEqualTo(250001L).isEqualTo(gewijzigd);
        assertThat(berichten())
                .contains("\"sha256\":\"" + sha256(groot) + "\"", "\"sha256\":\"" + sha256(klein) + "\"")
                .contains("\"dossierGrootte\":3000", "\"school\":\"00YY00\"", "\"aanvraagreferentie\":\"" + referentie)
                .doesNotContain("Verzonnen", "bijlage.pdf");
    }

    @Test
    void counts_a_repeat_and_makes_nothing_new() throws Exception {
        var bericht = bericht("TLV", ruis(500));

        var eerste = kindkans.lever(bericht).dossiernummer();
        var tweede = kindkans.lever(bericht).dossiernummer();

        assertThat(tweede).isEqualTo(eerste);
        assertThat(berichten()).contains("\"leveringen\":2").containsOnlyOnce("\"berichtId\"");
        assertThat(kindkans.vraag(bericht.berichtId()).dossiernummer()).isEqualTo(eerste);
        assertThat(kindkans.vraag("nooit-gezien").bekend()).isFalse();
    }

    @Test
    void gives_one_number_to_messages_of_one_aanvraag_that_come_at_once() throws Exception {
        var draden = Executors.newFixedThreadPool(8);
        try {
            var werk = new ArrayList<Callable<Long>>();
            for (int i = 0; i < 16; i++) {
                werk.add(() -> kindkans.lever(bericht("ARR")).dossiernummer());
            }
            var nummers = draden.invokeAll(werk);
            assertThat(nummers)
                    .extracting(nummer -> nummer.get(30, TimeUnit.SECONDS))
                    .doesNotContainNull()
                    .containsOnly(nummers.get(0).get());
        } finally {
            draden.shutdown();
        }
    }

    @Test
    void walks_the_statuses_of_the_aanvraagtype_and_is_aangevuld_by_added_bijlagen() throws Exception {
        var nummer = kindkans.lever(bericht("A&K")).dossiernummer();
        assertThat(status(nummer).aanvraagstatus()).isEqualTo("A&K aanmelding");

        assertThat(volgende(nummer)).contains("A&K aanvraag incompleet", "Nog aan te leveren");
        assertThat(status(nummer).statusinformatie()).startsWith("Nog aan te leveren");
        kindkans.lever(aanvulling(ruis(100)));
        assertThat(status(nummer).aanvraagstatus()).isEqualTo("A&K aanvraag aangevuld");

        assertThat(volgende(nummer)).contains("A&K in behandeling");
        assertThat(volgende(nummer)).contains("A&K afgerond");
        assertThat(volgende(nummer)).contains("A&K afgerond");
    }

    @Test
    void refuses_bijlagen_for_an_aanvraag_that_is_not_there() {
        assertThat(catchThrowable(() -> kindkans.lever(aanvulling(ruis(100)))))
                .isInstanceOfSatisfying(
                        Weigert.class, weigert -> assertThat(weigert.code()).isEqualTo("AANVRAAG_ONBEKEND"));
    }

    @Test
    void shows_a_page_with_numbers_and_forms_and_no_names() throws Exception {
        var nummer = kindkans.lever(bericht("TLV", ruis(100))).dossiernummer();

        var pagina = stuur("GET", "/simulator", "");

        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body())
                .contains(
                        "Kindkans-simulator", nummer.toString(), "TLV Aanmelding", "Volgende status", "name=\"_csrf\"")
                .contains("action=\"/simulator/dossiers/" + nummer + "/volgende-status\"")
                .doesNotContain("Verzonnen", "bijlage.pdf");
    }

    @Test
    void shows_its_wsdl() throws Exception {
        var wsdl = stuur("GET", "/soap/simulator/v1?wsdl", "");

        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(wsdl.body()).contains("Kindkans neemt aanvragen aan", ":" + poort + "/soap/simulator/v1");
    }
}
