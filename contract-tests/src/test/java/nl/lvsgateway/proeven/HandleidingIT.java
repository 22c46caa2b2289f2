package nl.lvsgateway.proeven;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.kindkans.SimulatorBeeld.Bericht;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The flows of the user manuals of ParnasSys and ESIS, step by step. */
@ExtendWith(Poort.class)
class HandleidingIT {

    private static final Toegang PARNASSYS = Toegang.REGENBOOG;
    private static final Toegang ESIS = Toegang.VUURVLINDER;
    private static final Duration GEDULD = Duration.ofSeconds(60);

    @ParameterizedTest(name = "aanvraagtype {0}")
    @ValueSource(strings = {"TLV", "A&K", "ARR", "VOORZ", "THUISZ"})
    void parnassys_nieuwe_hulpvraag_opslaan_en_verzenden_statussen_updaten_en_bijlagen_toevoegen(
            String type, GatewayProces gateway) {
        var deur = gateway.lvs().soap11();
        var hulpvraag = Proefaanvraag.van(PARNASSYS).met("aanvraagtype", type);

        // Nieuwe hulpvraag, one bijlage at Toelichting onderwijsbehoeften, Opslaan en verzenden
        var verzonden = deur.bewaar(hulpvraag);
        assertThat(verzonden.dossiernummer()).as("0 until Kindkans has it").isIn("0", nummer(deur, hulpvraag));

        // the number is above 0 after a refresh: it has arrived
        var bericht = Bezorging.isHeelAangekomen(deur, hulpvraag, gateway.simulator());

        // Statussen updaten, until documents are missing (a thuiszitter never gets that far)
        var status = wachtOpStatus(deur, hulpvraag, "nieuw");
        assertThat(status.path("dossiernummer").asString("")).isEqualTo(bericht.dossiernummer());
        if (!type.equals("THUISZ") && !type.equals("VOORZ")) {
            tot("incompleet", deur, hulpvraag, gateway);
        }

        // Bijlagen toevoegen on the sent hulpvraag, Geselecteerde documenten versturen: no new hulpvraag
        var erbij = List.of(Proefbijlage.van(4_000, hulpvraag.kenmerk().hashCode() + 1L));
        Bezorging.isAangenomen(deur.voegBijlagenToe(hulpvraag, 1, erbij), List.of());
        var na = Bezorging.wachtOp(deur, hulpvraag, "Verzonden");
        assertThat(na.dossiernummer()).isEqualTo(bericht.dossiernummer());
        assertThat(gateway.simulator().berichten(bericht.dossiernummer()))
                .extracting(Bericht::bijlagensommen)
                .containsExactlyInAnyOrder(
                        hulpvraag.bijlagensommen(),
                        List.of(erbij.get(0).inhoud().sha256()));
        if (!type.equals("THUISZ") && !type.equals("VOORZ")) {
            wachtOpStatus(deur, hulpvraag, "aangevuld");
        }
    }

    @Test
    void esis_opslaan_wijzigen_verzenden_status_gemeld_en_verwijderen_na_afgehandeld(GatewayProces gateway) {
        var lvs = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
        lvs.start();
        try {
            lvs.stubFor(post(urlEqualTo("/meldingen")).willReturn(aResponse().withStatus(204)));
            abonneer(gateway, "http://127.0.0.1:" + lvs.port() + "/meldingen");
            var deur = gateway.lvs().rest();
            var aanvraag = Proefaanvraag.van(ESIS).met("aanvraagtype", "A&K").alleenBewaren();

            // Toevoegen, Opslaan: a draft without a number; Wijzigen; Verzenden
            var concept = deur.bewaar(aanvraag);
            assertThat(concept.verzendstatus()).isEqualTo("Opgeslagen");
            assertThat(concept.dossiernummer()).isEmpty();
            var gewijzigd = aanvraag.met("korteOmschrijving", "Kortgeknipte betere vraag");
            assertThat(deur.wijzig(gewijzigd, 1).versie()).isEqualTo(2);
            deur.verzend(ESIS, aanvraag.kenmerk());
            var nummer = Bezorging.isHeelAangekomen(deur, gewijzigd, gateway.simulator())
                    .dossiernummer();

            // it cannot be deleted while Kindkans works on it; the status comes by itself
            assertThat(deur.verwijder(ESIS, aanvraag.kenmerk()).code()).isEqualTo("NIET_VERWIJDERBAAR");
            tot("afgehandeld", deur, aanvraag, gateway);
            await("ESIS is told")
                    .atMost(GEDULD)
                    .until(() -> gemeld(lvs, aanvraag).contains("afgehandeld"));

            // afgehandeld: Verwijderen
            assertThat(deur.verwijder(ESIS, aanvraag.kenmerk()).geweigerd()).isFalse();
            assertThat(deur.geef(ESIS, aanvraag.kenmerk()).code()).isEqualTo("AANVRAAG_ONBEKEND");
            assertThat(gateway.simulator().berichten(nummer)).hasSize(1);
        } finally {
            Verbinding.stuur(
                    Verzoek.get(gateway.adres(abonnement()), ESIS.restkoppen()).metMethode("DELETE"));
            lvs.stop();
        }
    }

    @Test
    void a_hulpvraag_sent_over_the_koppeling_of_another_school_or_samenwerkingsverband_goes_nowhere(
            GatewayProces gateway) {
        var hulpvraag = Proefaanvraag.van(PARNASSYS);
        var overAndere = List.of(
                hulpvraag.metToegang(Toegang.VUURTOREN), // another school of the same LVS, with its own code
                hulpvraag.metToegang(PARNASSYS.metSchool(Toegang.VUURTOREN.school())),
                hulpvraag.metToegang(PARNASSYS.metSleutel(Toegang.ESIS)),
                hulpvraag.met("samenwerkingsverband", "VO2203"));
        var voor = gateway.simulator().berichten().size();

        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            assertThat(overAndere)
                    .extracting(verkeerd -> deur.bewaar(verkeerd).code())
                    .as(deur.naam())
                    .containsExactly(
                            "DOSSIER_ANDERE_SCHOOL",
                            "VERIFICATIECODE_ONJUIST",
                            "SCHOOL_ONBEKEND",
                            "SAMENWERKINGSVERBAND_ONBEKEND");
        }
        assertThat(gateway.simulator().berichten()).hasSize(voor);
    }

    @Test
    void a_second_hulpvraag_that_should_have_been_an_aanvulling_is_accepted_with_the_number_of_the_first(
            GatewayProces gateway) {
        var eerste = Proefaanvraag.van(PARNASSYS);
        gateway.lvs().soap11().bewaar(eerste);
        var nummer =
                Bezorging.wachtOp(gateway.lvs().soap11(), eerste, "Verzonden").dossiernummer();

        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            var leerling = eerste.velden().get("leerling");
            var tweede = Proefaanvraag.van(PARNASSYS).met("leerling", leerling).alleenBewaren();

            var antwoord = deur.bewaar(tweede);

            Bezorging.isAangenomen(antwoord, List.of("LIJKT_DUBBEL"));
            assertThat(antwoord.inhoud()
                            .path("waarschuwingen")
                            .path(0)
                            .path("uitleg")
                            .asString(""))
                    .contains("nummer " + nummer, "bijlagen toevoegen");
            deur.verwijder(PARNASSYS, tweede.kenmerk());
        }
    }

    private static String nummer(Deur deur, Proefaanvraag aanvraag) {
        return deur.geef(aanvraag.toegang(), aanvraag.kenmerk()).dossiernummer();
    }

    /** Kindkans moves the case along until it stands in this class. */
    private static void tot(String klasse, Deur deur, Proefaanvraag aanvraag, GatewayProces gateway) {
        var nummer = nummer(deur, aanvraag);
        for (int stap = 0; stap < 8 && !klasse(deur, aanvraag).equals(klasse); stap++) {
            var was = stand(deur, aanvraag).path("aanvraagstatus").asString("");
            gateway.simulator().volgendeStatus(nummer);
            await("the next status after " + was)
                    .atMost(GEDULD)
                    .until(() -> !stand(deur, aanvraag)
                            .path("aanvraagstatus")
                            .asString("")
                            .equals(was));
        }
        assertThat(klasse(deur, aanvraag)).isEqualTo(klasse);
    }

    private static JsonNode wachtOpStatus(Deur deur, Proefaanvraag aanvraag, String klasse) {
        await("class " + klasse)
                .atMost(GEDULD)
                .until(() -> klasse(deur, aanvraag).equals(klasse));
        return stand(deur, aanvraag);
    }

    private static String klasse(Deur deur, Proefaanvraag aanvraag) {
        return stand(deur, aanvraag).path("klasse").asString("");
    }

    private static JsonNode stand(Deur deur, Proefaanvraag aanvraag) {
        return deur.updateStatussen(aanvraag.toegang(), List.of(aanvraag.kenmerk()), "")
                .inhoud()
                .path("aanvragen")
                .path(0);
    }

    private static String abonnement() {
        return "/api/v1/scholen/" + ESIS.school() + "/abonnement";
    }

    private static void abonneer(GatewayProces gateway, String url) {
        var vraag =
                Verzoek.post(gateway.adres(abonnement()), ESIS.restkoppen(), Inhoud.van("{\"url\":\"" + url + "\"}"));
        var antwoord = Verbinding.stuur(vraag.metMethode("PUT").metKoppen(Map.of("Content-Type", "application/json")));
        assertThat(antwoord.status()).isEqualTo(201);
    }

    private static List<String> gemeld(WireMockServer lvs, Proefaanvraag aanvraag) {
        return lvs.findAll(postRequestedFor(urlEqualTo("/meldingen"))).stream()
                .map(melding -> JsonMapper.shared().readTree(melding.getBodyAsString()))
                .filter(melding -> melding.path("subject").asString("").equals(aanvraag.kenmerk()))
                .map(melding -> melding.path("data").path("klasse").asString(""))
                .toList();
    }
}
