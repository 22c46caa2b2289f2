package nl.lvsgateway.beheer.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.beheer.web.Proefvoorraad;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregel;
import nl.lvsgateway.logboek.Logregels.Vraag;
import nl.lvsgateway.logboek.Schakel;
import nl.lvsgateway.loket.Loket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Support finds what failed and sends it again by program. */
@ExtendWith(OutputCaptureExtension.class)
class HerstelApiTest extends MetBeheerApi {

    private static final String FOUTEN = "/beheer/api/v1/fouten";
    private static final String HERVERZENDINGEN = "/beheer/api/v1/herverzendingen";
    private static final String ALLES =
            "{\"reden\":\"" + Proefvoorraad.REDEN + "\",\"toelichting\":\"Kindkans is er weer\"}";

    @Autowired
    private Loket loket;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Logboek logboek;

    private Proefvoorraad voorraad;

    @BeforeEach
    void voorraad() {
        voorraad = new Proefvoorraad(loket, db, transactie);
    }

    private JsonNode lees(HttpResponse<String> antwoord, int status) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("API-Version")).contains("1.1.0");
        return json.readTree(antwoord.body());
    }

    private JsonNode begin(String vraag) throws Exception {
        return lees(stuur("POST", HERVERZENDINGEN, vraag), 202);
    }

    private JsonNode totKlaar(JsonNode begonnen) {
        var pad = HERVERZENDINGEN + "/" + begonnen.get("id").asLong();
        return await().until(
                        () -> lees(stuur("GET", pad, ""), 200),
                        stand -> !stand.get("loopt").asBoolean()
                                && stand.get("aanvragen").get("wordtVerzonden").asLong() == 0);
    }

    private List<Logregel> regels(Daad daad, @Nullable String onderwerp) {
        return logboek.zoek(new Vraag(null, null, daad, "support", onderwerp, null, null, 100)).stream()
                .map(Schakel::regel)
                .toList();
    }

    private List<String> nummers(String naam) {
        return db.sql("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk LIKE :naam ORDER BY id")
                .param("naam", naam + "-%")
                .query(String.class)
                .list();
    }

    @Test
    void sends_all_of_one_reason_again_and_tells_how_far_it_is(CapturedOutput log) throws Exception {
        voorraad.mislukt(60, "alles");
        var groep = lees(stuur("GET", FOUTEN + "?school=00YY00", ""), 200).get(0);
        assertThat(groep.get("reden").asString()).isEqualTo(Proefvoorraad.REDEN);
        assertThat(groep.get("aantal").asInt()).isEqualTo(60);
        assertThat(groep.get("wieKanDitOplossen").asString()).isEqualTo("Kindkans");
        assertThat(groep.get("uitleg").asString()).isEqualTo(Verzendreden.KINDKANS_ONBEREIKBAAR.mislukt());

        var antwoord = stuur("POST", HERVERZENDINGEN, ALLES);
        var begonnen = lees(antwoord, 202);
        var klaar = totKlaar(begonnen);

        assertThat(antwoord.headers().firstValue("Location"))
                .contains(HERVERZENDINGEN + "/" + begonnen.get("id").asLong());
        assertThat(begonnen.get("totaal").asInt()).isEqualTo(60);
        assertThat(klaar.get("gedaan").asInt()).isEqualTo(60);
        assertThat(klaar.get("aanvragen").get("verzonden").asInt()).isEqualTo(60);
        assertThat(klaar.get("wie").asString()).isEqualTo("support");
        assertThat(lees(stuur("GET", HERVERZENDINGEN, ""), 200).get(0).get("id"))
                .isEqualTo(begonnen.get("id"));
        assertThat(regels(Daad.HERSTEL_GEVRAAGD, null))
                .extracting(Logregel::toelichting)
                .contains("60 aanvragen: Kindkans is er weer: via de beheer-API");
        assertThat(regels(Daad.NOGMAALS_VERZONDEN, Proefvoorraad.REDEN.toString()))
                .filteredOn(regel -> "00YY00".equals(regel.school()))
                .extracting(regel -> String.valueOf(regel.toelichting()))
                .allMatch(tekst -> tekst.matches("[0-9]+ aanvragen: Kindkans is er weer"));
        assertThat(log).doesNotContain("Kindkans is er weer", "leerling-alles", "toelichting.txt");
    }

    @Test
    void asked_by_two_at_once_each_aanvraag_is_sent_once() throws Exception {
        voorraad.mislukt(40, "samen");

        var samen = new CyclicBarrier(2);
        var draden = Executors.newFixedThreadPool(2);
        Callable<HttpResponse<String>> vraag = () -> {
            samen.await(20, TimeUnit.SECONDS);
            return stuur("POST", HERVERZENDINGEN, ALLES);
        };

        var gedaan = 0;
        for (var antwoord : draden.invokeAll(List.of(vraag, vraag))) {
            gedaan += totKlaar(lees(antwoord.get(), 202)).get("gedaan").asInt();
        }
        draden.shutdown();

        assertThat(gedaan).isEqualTo(40);
        assertThat(db.sql("SELECT COUNT(*) FROM gebeurtenis g JOIN aanvraag a ON a.id = g.aanvraag"
                                + " WHERE a.kenmerk LIKE 'samen-%' AND g.door = 'SUPPORT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(40);
    }

    @Test
    void sends_one_or_a_choice_again_and_leaves_the_others() throws Exception {
        voorraad.mislukt(3, "keuze");
        var nummers = nummers("keuze");
        var lijst = lees(stuur("GET", FOUTEN + "/" + Proefvoorraad.REDEN + "?samenwerkingsverband=po-25-07", ""), 200);
        assertThat(lijst.get("aanvragen").findValuesAsString("ontvangstnummer")).containsAll(nummers);

        var keuze = "{\"ontvangstnummers\":[\"" + nummers.get(0) + "\",\"OV-22222-22222\"]}";
        var eerst = totKlaar(begin(keuze));
        var weer = totKlaar(begin(keuze.replace(nummers.get(0), nummers.get(1))));

        assertThat(eerst.get("totaal").asInt()).isOne();
        assertThat(weer.get("gedaan").asInt()).isOne();
        assertThat(db.sql(
                                "SELECT ontvangstnummer FROM aanvraag WHERE kenmerk LIKE 'keuze-%' AND verzendstatus = 'FOUT'")
                        .query(String.class)
                        .list())
                .containsExactly(nummers.get(2));
        totKlaar(begin("{\"ontvangstnummers\":[\"" + nummers.get(2) + "\"]}"));
    }

    @Test
    void what_the_school_deleted_is_in_no_list_and_is_not_sent_again() throws Exception {
        voorraad.mislukt(2, "weg");
        var nummers = nummers("weg");
        voorraad.verwijder("weg-0");
        voorraad.verwijder("weg-1");

        var groepen = lees(stuur("GET", FOUTEN + "?school=00YY00", ""), 200);
        var keuze = begin("{\"ontvangstnummers\":[\"" + nummers.get(0) + "\"]}");
        var alles = begin(ALLES);

        assertThat(groepen.findValuesAsString("reden")).doesNotContain(Proefvoorraad.REDEN);
        assertThat(keuze.get("totaal").asInt()).isZero();
        assertThat(alles.get("totaal").asInt()).isZero();
    }

    @Test
    void the_logboek_tells_what_was_sent_again_and_of_which_school_and_nothing_else() throws Exception {
        voorraad.mislukt(2, "uitkomst");
        var nummers = nummers("uitkomst");
        transactie.executeWithoutResult(stand -> assertThat(
                        db.sql("UPDATE aanvraag SET verzendstatus = 'WORDT_VERZONDEN' WHERE ontvangstnummer = :nummer")
                                .param("nummer", nummers.get(1))
                                .update())
                .isOne());

        var begonnen = begin("{\"ontvangstnummers\":[\"" + String.join("\",\"", nummers) + "\",\"OV-33333-33333\"]}");
        var pad = HERVERZENDINGEN + "/" + begonnen.get("id").asLong();
        var klaar = await().until(
                        () -> lees(stuur("GET", pad, ""), 200),
                        stand -> !stand.get("loopt").asBoolean());

        assertThat(klaar.get("gedaan").asInt()).isOne();
        assertThat(regels(Daad.NOGMAALS_VERZONDEN, nummers.get(0)))
                .extracting(Logregel::school)
                .containsExactly("00YY00");
        assertThat(regels(Daad.NOGMAALS_VERZONDEN, nummers.get(1))).isEmpty();
        assertThat(regels(Daad.NOGMAALS_VERZONDEN, "OV-33333-33333")).isEmpty();
    }

    @Test
    void says_in_dutch_what_is_wrong_and_begins_nothing() throws Exception {
        var al = lees(stuur("GET", HERVERZENDINGEN, ""), 200).size();

        weigert(400, "HERVERZENDING_ONGELDIG", stuur("POST", HERVERZENDINGEN, "{}"));
        weigert(400, "HERVERZENDING_ONGELDIG", stuur("POST", HERVERZENDINGEN, "{\"ontvangstnummers\":[]}"));
        weigert(
                400,
                "HERVERZENDING_ONGELDIG",
                stuur("POST", HERVERZENDINGEN, "{\"ontvangstnummers\":[\"OV-22222-22222\"],\"school\":\"00YY00\"}"));
        weigert(
                400,
                "HERVERZENDING_ONGELDIG",
                stuur("POST", HERVERZENDINGEN, ALLES.replace("Kindkans is", "k".repeat(500))));
        weigert(400, "ONTVANGSTNUMMER_ONGELDIG", stuur("POST", HERVERZENDINGEN, "{\"ontvangstnummers\":[\"7\"]}"));
        weigert(
                400,
                "SCHOOLNUMMER_ONGELDIG",
                stuur("POST", HERVERZENDINGEN, "{\"reden\":\"INTERNE_FOUT\",\"school\":\"x\"}"));
        weigert(404, "REDEN_ONBEKEND", stuur("POST", HERVERZENDINGEN, "{\"reden\":\"ZOMAAR\"}"));
        weigert(404, "REDEN_ONBEKEND", stuur("GET", FOUTEN + "/ZOMAAR", ""));
        weigert(400, "BLADWIJZER_ONGELDIG", stuur("GET", FOUTEN + "/INTERNE_FOUT?na=ergens", ""));
        weigert(404, "HERVERZENDING_ONBEKEND", stuur("GET", HERVERZENDINGEN + "/999999", ""));
        weigert(401, "NIET_AANGEMELD", stuur("POST", HERVERZENDINGEN, ALLES, ""));

        assertThat(lees(stuur("GET", HERVERZENDINGEN, ""), 200).size()).isEqualTo(al);
    }
}
