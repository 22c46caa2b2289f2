package nl.lvsgateway.abonnement;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.List;
import nl.lvsgateway.abonnement.Abonnement.Toestand;
import nl.lvsgateway.techniek.opslag.OpH2;
import org.junit.jupiter.api.Test;

/** An LVS that does not take what it is told: it is called again, or in the end no more. */
@OpH2
class BezorgerHerhalingTest extends MetLvs {

    @Test
    void an_address_that_fails_is_left_alone_and_called_again_later() {
        var nummer = 550_100;
        for (var storing : List.of(
                aResponse().withStatus(500),
                aResponse().withStatus(302).withHeader("Location", url() + "-elders"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFixedDelay(3000))) {
            lvs.resetAll();
            lvsAntwoordt(storing);
            bezorgd("00AB00", ++nummer);

            werk();
            werk();
            assertThat(ontvangen()).hasSize(1);
            klok.draai(Duration.ofMinutes(1));
            lvsAntwoordt(aResponse().withStatus(204));
            werk();

            assertThat(ontvangen()).hasSize(2);
            assertThat(ontvangen().get(1).getHeader("webhook-id"))
                    .isEqualTo(ontvangen().get(0).getHeader("webhook-id"));
            assertThat(stand().wachtend()).isZero();
        }
    }

    @Test
    void waits_as_long_as_the_lvs_asks() {
        lvsAntwoordt(aResponse().withStatus(429).withHeader("Retry-After", "120"));
        bezorgd("00AB00", 550_200);

        werk();
        klok.draai(Duration.ofSeconds(119));
        werk();
        var teVroeg = ontvangen().size();
        klok.draai(Duration.ofSeconds(2));
        werk();

        assertThat(teVroeg).isEqualTo(1);
        assertThat(ontvangen()).hasSize(2);
    }

    /** Kept by a version that took it. */
    @Test
    void an_address_on_a_port_that_does_not_exist_is_a_failure_like_any_other() {
        bezorgd("00AB00", 550_250);
        db.sql("UPDATE abonnement SET url = 'http://127.0.0.1:99999/meldingen'").update();

        werk();

        assertThat(stand().abonnement().laatsteFout()).isEqualTo("ADRES");
        assertThat(stand().wachtend()).isEqualTo(1);
    }

    @Test
    void an_lvs_without_tls_or_without_anybody_at_home_is_called_again() {
        bezorgd("00AB00", 550_300);
        beheer.zet(LVS, "", url().replace("http:", "https:"), false);
        werk();
        var zonderTls = stand().abonnement().laatsteFout();
        lvs.stop();
        beheer.zet(LVS, "", url(), false);
        werk();

        assertThat(zonderTls).isEqualTo("TLS");
        assertThat(stand().abonnement().laatsteFout()).isEqualTo("GEEN_VERBINDING");
        assertThat(stand().wachtend()).isEqualTo(1);
    }

    @Test
    void an_event_that_the_lvs_refuses_is_dropped_in_the_end_and_the_next_one_goes() {
        lvsAntwoordt(aResponse().withStatus(400));
        bezorgd("00AB00", 550_400);

        for (var poging = 0; poging < 3; poging++) {
            werk();
            klok.draai(Duration.ofMinutes(20));
        }
        lvsAntwoordt(aResponse().withStatus(204));
        bezorgd("00AB00", 550_401);
        werk();

        assertThat(ontvangen()).hasSize(4);
        assertThat(stand().wachtend()).isZero();
        assertThat(stand().abonnement().toestand()).isEqualTo(Toestand.ACTIEF);
    }

    @Test
    void a_dead_lvs_is_silenced_and_can_switch_itself_on_again() {
        lvsAntwoordt(aResponse().withStatus(503));
        bezorgd("00AB00", 550_500);

        for (var poging = 0; poging < 5; poging++) {
            werk();
            klok.draai(Duration.ofMinutes(20));
        }
        bezorgd("00AB00", 550_501);
        werk();
        var stil = stand();
        beheer.zet(LVS, "", url(), false);
        lvsAntwoordt(aResponse().withStatus(204));
        bezorgd("00AB00", 550_502);
        werk();

        assertThat(stil.abonnement().toestand()).isEqualTo(Toestand.STILGELEGD);
        assertThat(stil.abonnement().reden()).isEqualTo("HTTP_503");
        assertThat(stil.wachtend()).isZero();
        assertThat(ontvangen()).hasSize(6);
        assertThat(stand().abonnement().toestand()).isEqualTo(Toestand.ACTIEF);
    }

    @Test
    void what_another_node_took_over_while_we_stood_still_is_told_once_and_is_no_failure_of_the_lvs() {
        lvsAntwoordt(aResponse().withStatus(204));
        bezorgd("00AB00", 550_900);
        var ander = bezorger();
        var vanOns = bezorger.neemInHand();
        klok.draai(Duration.ofMinutes(2));
        ander.geefVrij();
        var overgenomen = ander.neemInHand();

        bezorger.boek(bezorger.bezorg(vanOns));
        ander.boek(ander.bezorg(overgenomen));

        assertThat(ontvangen()).hasSize(1);
        assertThat(stand().abonnement().fouten()).isZero();
        assertThat(stand().wachtend()).isZero();
    }

    @Test
    void who_answers_gone_is_told_nothing_more() {
        lvsAntwoordt(aResponse().withStatus(410));
        bezorgd("00AB00", 550_600);

        werk();

        assertThat(stand().abonnement().toestand()).isEqualTo(Toestand.STILGELEGD);
    }
}
