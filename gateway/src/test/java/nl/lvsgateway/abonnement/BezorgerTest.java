package nl.lvsgateway.abonnement;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Opgetekend;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.abonnement.Abonnement.Toestand;
import nl.lvsgateway.abonnement.AdreskeuringTest.Proefinstellingen;
import nl.lvsgateway.abonnement.rest.Postbodemaker;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Telling an LVS: a real store, real HTTP, and an LVS that does as told. */
@OpH2
class BezorgerTest {

    private static final String LVS = Voorbeeldaanvraag.LVS;

    @Autowired
    private Aanvragen aanvragen;

    @Autowired
    private Abonnementen abonnementen;

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Statuscatalogus catalogus;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private JdbcClient db;

    private final WireMockServer lvs =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private final Verzetbaar klok = new Verzetbaar();
    private Abonnementbeheer beheer;
    private Bezorger bezorger;
    private Melder melder;
    private Voorbeeldaanvraag voorbeeld;
    private String geheim = "";

    @BeforeEach
    void subscribe() {
        for (var tabel : new String[] {"melding", "abonnement"}) {
            db.sql("DELETE FROM " + tabel).update();
        }
        voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
        var instellingen = Proefinstellingen.van(true, true);
        var opslag = new Opslaginstellingen(java.nio.file.Path.of("target"), DataSize.ofMegabytes(1));
        var geheimhouder = new Geheimhouder(new Meldsleutel(instellingen, opslag, new Random(1)), new Random(2));
        var keuring = new Adreskeuring(instellingen);
        var boek = new Bezorgboek(abonnementen, meldingen, instellingen, transacties, new Random(3), klok);
        beheer = new Abonnementbeheer(abonnementen, meldingen, geheimhouder, keuring, instellingen, klok);
        bezorger = new Bezorger(
                abonnementen,
                meldingen,
                boek,
                geheimhouder,
                keuring,
                Postbodemaker.maak(instellingen, klok),
                instellingen,
                JsonMapper.builder().build(),
                new Random(4),
                klok);
        melder = new Melder(aanvragen, abonnementen, meldingen, catalogus, gezet -> {}, klok);
        lvs.start();
        voorbeeld.bewaar("00AB00");
        geheim = String.valueOf(beheer.zet(LVS, "", url(), false).geheim());
    }

    @AfterEach
    void stop() {
        lvs.stop();
    }

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

    @Test
    void both_secrets_sign_while_one_is_being_replaced() {
        lvsAntwoordt(aResponse().withStatus(204));
        var nieuw = String.valueOf(beheer.zet(LVS, "", url(), true).geheim());
        bezorgd("00AB00", 550_002);

        werk();
        klok.verder(Duration.ofHours(25));
        bezorgd("00AB00", 550_003);
        werk();

        var eerst = ontvangen().get(0);
        var later = ontvangen().get(1);
        assertThat(handtekeningen(eerst)).containsExactly(reken(eerst, nieuw), reken(eerst, geheim));
        assertThat(handtekeningen(later)).containsExactly(reken(later, nieuw));
        assertThat(beheer.geef(LVS, "").orElseThrow().geheim()).isNull();
    }

    @Test
    void an_address_that_fails_is_left_alone_and_called_again_later() {
        for (var storing : List.of(
                aResponse().withStatus(500),
                aResponse().withStatus(302).withHeader("Location", url() + "-elders"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFixedDelay(3000))) {
            lvs.resetAll();
            lvsAntwoordt(storing);
            bezorgd("00AB00", 550_100 + klok.tik());

            werk();
            werk();
            assertThat(ontvangen()).hasSize(1);
            klok.verder(Duration.ofMinutes(1));
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
        klok.verder(Duration.ofSeconds(119));
        werk();
        var teVroeg = ontvangen().size();
        klok.verder(Duration.ofSeconds(2));
        werk();

        assertThat(teVroeg).isEqualTo(1);
        assertThat(ontvangen()).hasSize(2);
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
            klok.verder(Duration.ofMinutes(20));
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
            klok.verder(Duration.ofMinutes(20));
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
    void who_answers_gone_is_told_nothing_more() {
        lvsAntwoordt(aResponse().withStatus(410));
        bezorgd("00AB00", 550_600);

        werk();

        assertThat(stand().abonnement().toestand()).isEqualTo(Toestand.STILGELEGD);
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

    private Aanvraag bezorgd(String school, long nummer) {
        var aanvraag = voorbeeld.bezorg(voorbeeld.bewaar(school), nummer);
        melder.verzendstatus(new Opgetekend(
                aanvraag.id(),
                new Gebeurtenis(
                        klok.instant(),
                        Verzendstatus.WORDT_VERZONDEN,
                        Verzendstatus.VERZONDEN,
                        Door.GATEWAY,
                        1,
                        null,
                        null)));
        return aanvraag;
    }

    private void werk() {
        var bezorging = bezorger.neemInHand();
        if (bezorging != null) {
            assertThat(bezorger.boek(bezorger.bezorg(bezorging))).isNotNull();
        }
    }

    private String url() {
        return "http://127.0.0.1:" + (lvs.isRunning() ? lvs.port() : 9) + "/meldingen";
    }

    private void lvsAntwoordt(ResponseDefinitionBuilder antwoord) {
        lvs.stubFor(post(urlEqualTo("/meldingen")).willReturn(antwoord));
    }

    private List<LoggedRequest> ontvangen() {
        return lvs.findAll(postRequestedFor(urlEqualTo("/meldingen"))).stream()
                .sorted(java.util.Comparator.comparing(LoggedRequest::getLoggedDate))
                .toList();
    }

    private Abonnementstand stand() {
        return beheer.geef(LVS, "").orElseThrow();
    }

    private static List<String> handtekeningen(LoggedRequest ontvangen) {
        return Arrays.asList(ontvangen.getHeader("webhook-signature").split(" "));
    }

    /** As an LVS would: by the specification alone. */
    private static String reken(LoggedRequest ontvangen, String geheim) {
        try {
            var sleutel = Base64.getDecoder().decode(geheim.substring("whsec_".length()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sleutel, "HmacSHA256"));
            var tekst = ontvangen.getHeader("webhook-id") + "." + ontvangen.getHeader("webhook-timestamp") + "."
                    + ontvangen.getBodyAsString();
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that is turned by hand. */
    private static final class Verzetbaar extends Clock {

        private Instant nu = Instant.parse("2026-11-23T10:00:00Z");
        private long tikken;

        void verder(Duration duur) {
            nu = nu.plus(duur);
        }

        long tik() {
            return ++tikken;
        }

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
