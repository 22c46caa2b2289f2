package nl.lvsgateway.abonnement;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.lvsgateway.techniek.opslag.OpH2;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Who is told what, and how it is signed. */
@OpH2
class BezorgerTest extends MetLvs {

    @Test
    void a_change_is_told_once_signed_and_without_a_word_about_the_pupil() {
        lvsAntwoordt(aResponse().withStatus(204));
        var aanvraag = bezorgd("00AB00", 550_001);

        werk();
        werk();

        var ontvangen = ontvangen();
        assertThat(ontvangen).hasSize(1);
        var tekst = ontvangen.get(0).getBodyAsString();
        assertThat(tekst)
                .contains("\"specversion\":\"1.0\"", "\"type\":\"nl.lvsgateway.aanvraag.verzendstatus-gewijzigd\"")
                .contains("\"subject\":\"" + aanvraag.sleutel().kenmerk() + "\"", "\"dossiernummer\":550001")
                .contains("\"verzendstatus\":\"Verzonden\"", "\"source\":\"urn:nld:lvs-gateway\"")
                .doesNotContain("leerling", "kort", "lang", "Persoon");
        assertThat(handtekeningen(ontvangen.get(0))).contains(reken(ontvangen.get(0), geheim));
        assertThat(stand().wachtend()).isZero();
    }

    /** Libraries compare the type letter by letter (the CloudEvents SDK for JavaScript), and generate their reader. */
    @Test
    void it_is_as_the_contract_has_it_and_its_type_says_no_more_than_it_must() {
        lvsAntwoordt(aResponse().withStatus(204));
        bezorgd("00AB00", 551_900);

        werk();

        var ontvangen = ontvangen().get(0);
        assertThat(ontvangen.getHeader("Content-Type")).isEqualTo("application/cloudevents+json");
        var melding = JsonMapper.shared().readTree(ontvangen.getBodyAsString());
        assertThat(velden("Melding")).containsExactlyInAnyOrderElementsOf(melding.propertyNames());
        assertThat(velden("Meldingstand")).containsAll(melding.get("data").propertyNames());
    }

    @SuppressWarnings("unchecked")
    private static Set<String> velden(String schema) {
        Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> contract =
                new Yaml().load(BezorgerTest.class.getResourceAsStream("/openapi/openapi.yaml"));
        return contract.get("components")
                .get("schemas")
                .get(schema)
                .get("properties")
                .keySet();
    }

    @Test
    void both_secrets_sign_while_one_is_being_replaced() {
        lvsAntwoordt(aResponse().withStatus(204));
        var nieuw = String.valueOf(beheer.zet(LVS, "", url(), true).geheim());
        bezorgd("00AB00", 550_002);

        werk();
        klok.draai(Duration.ofHours(25));
        bezorgd("00AB00", 550_003);
        werk();

        var eerst = ontvangen().get(0);
        var later = ontvangen().get(1);
        assertThat(handtekeningen(eerst)).containsExactly(reken(eerst, nieuw), reken(eerst, geheim));
        assertThat(handtekeningen(later)).containsExactly(reken(later, nieuw));
        assertThat(beheer.geef(LVS, "").orElseThrow().geheim()).isNull();
    }

    @Test
    void a_school_with_its_own_abonnement_is_told_there_and_nowhere_else() {
        lvsAntwoordt(aResponse().withStatus(204));
        lvs.stubFor(post(urlEqualTo("/eigen")).willReturn(aResponse().withStatus(204)));
        beheer.zet(LVS, "00AB01", url().replace("/meldingen", "/eigen"), false);
        bezorgd("00AB01", 550_700);

        werk();

        assertThat(ontvangen()).isEmpty();
        assertThat(lvs.findAll(postRequestedFor(urlEqualTo("/eigen")))).hasSize(1);
    }

    @Test
    void nothing_is_written_for_who_did_not_subscribe() {
        assertThat(beheer.beeindig(LVS, "")).isTrue();

        bezorgd("00AB00", 550_800);

        assertThat(db.sql("SELECT COUNT(*) FROM melding").query(Long.class).single())
                .isZero();
        assertThat(beheer.geef(LVS, "")).isEmpty();
    }
}
