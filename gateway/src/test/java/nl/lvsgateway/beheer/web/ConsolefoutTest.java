package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.web.aanmelden.Proefgebruiker;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the console says to an address, a filter or a form in which something is wrong. */
@Consoletest
class ConsolefoutTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Logboek logboek;

    @Autowired
    private JdbcClient db;

    @Test
    void an_unknown_address_is_not_found_for_every_role_and_tells_so_on_a_page_of_ours() throws Exception {
        for (var wie : List.of("support", "school", "auditor")) {
            var bezoeker = new Bezoeker(poort);
            bezoeker.meldAan(wie, "demo");
            for (var adres : List.of("/bestaatniet", "/fouten/", "/fouten/herstel", "/actuator/env", "/beheer")) {
                var antwoord = bezoeker.open(adres);

                assertThat(antwoord.statusCode()).as("%s for %s", adres, wie).isEqualTo(404);
                assertThat(antwoord.body()).as(adres).contains("Niet gevonden", "Afmelden");
            }
        }
    }

    @Test
    void an_unknown_address_asks_who_is_not_logged_in_to_do_so_first() throws Exception {
        var antwoord = new Bezoeker(poort).open("/bestaatniet");

        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(Bezoeker.naarToe(antwoord)).endsWith("/aanmelden");
    }

    @Test
    void a_page_of_another_role_stays_forbidden() throws Exception {
        var school = new Bezoeker(poort);
        school.meldAan("school", "demo");

        assertThat(school.open("/logboek").statusCode()).isEqualTo(403);
    }

    /** An empty form is what a broken page or a program sends; it is never our own failure. */
    @Test
    void no_form_without_its_fields_is_a_failure_of_ours() throws Exception {
        var antwoorden = new ArrayList<String>();
        for (var rij : Toegangsrij.RIJEN) {
            if (rij.methode().equals("POST")) {
                var pad = rij.pad()
                        .replace("{nummer}", "250001")
                        .replace("{school}", "00YY00")
                        .replace("{swv}", "PO2507");
                var status = vraag(post(pad)).getStatus();
                if (status >= 500) {
                    antwoorden.add(pad + ": " + status);
                }
            }
        }
        assertThat(antwoorden).isEmpty();
    }

    /** Each field in turn is left out, or holds what no page of ours would send. */
    @Test
    void no_form_with_an_odd_field_is_a_failure_of_ours() throws Exception {
        var antwoorden = new ArrayList<String>();
        for (var rij : Toegangsrij.RIJEN) {
            for (var vreemd : List.of(
                    "", " ", "x".repeat(5000), "a\u0001b", "a\0b", "\uD83D", "-1", "99999999999", "true,true")) {
                for (var veld : rij.velden().keySet()) {
                    if (rij.methode().equals("POST") && status(rij, veld, vreemd) >= 500) {
                        antwoorden.add(rij.pad() + " " + veld + ": '"
                                + vreemd.substring(0, Math.min(9, vreemd.length())) + "'");
                    }
                }
            }
        }
        assertThat(antwoorden).isEmpty();
    }

    /** @param vreemd empty: the field is not there at all */
    private int status(Toegangsrij rij, String veld, String vreemd) throws Exception {
        var pad = rij.pad()
                .replace("{nummer}", "250001")
                .replace("{school}", "00YY00")
                .replace("{swv}", "VO2203");
        var vraag = post(pad);
        rij.velden().forEach((naam, waarde) -> {
            if (!naam.equals(veld)) {
                vraag.param(naam, waarde);
            } else if (!vreemd.isEmpty()) {
                vraag.param(naam, vreemd);
            }
        });
        return vraag(vraag).getStatus();
    }

    /** What support types is kept whole, or it is told; then nothing is sent either. */
    @Test
    void a_note_that_is_too_long_is_told_and_nothing_is_sent() throws Exception {
        for (var formulier : List.of(
                post("/fouten/herstel").param("reden", "INTERNE_FOUT"),
                post("/fouten/herstel").param("nummer", "OV-7KQ4M-2XB9T"),
                post("/aanvragen/" + ontvangstnummer() + "/verzending"))) {
            var gevraagd = aantalVerzendingen();

            var antwoord = mvc.perform(formulier
                            .param("toelichting", "x".repeat(501))
                            .with(user(Proefgebruiker.met("els", Rol.SUPPORT, Set.of())))
                            .with(csrf().asHeader()))
                    .andReturn();

            assertThat(antwoord.getResponse().getStatus()).isEqualTo(302);
            assertThat((String) antwoord.getFlashMap().get("fout")).contains("te lang", "hooguit 500 tekens");
            assertThat(antwoord.getFlashMap().get("melding")).isNull();
            assertThat(aantalVerzendingen()).isEqualTo(gevraagd);
        }
    }

    private String ontvangstnummer() {
        return db.sql("SELECT MIN(ontvangstnummer) FROM aanvraag WHERE verwijderd IS NULL")
                .query(String.class)
                .single();
    }

    private long aantalVerzendingen() {
        return db.sql(
                        "SELECT (SELECT COUNT(*) FROM herverzending) + (SELECT COUNT(*) FROM gebeurtenis WHERE door = 'SUPPORT')")
                .query(Long.class)
                .single();
    }

    @Test
    void an_aanvraagtype_without_fields_comes_back_as_a_form_with_what_is_missing() throws Exception {
        var leeg = vraag(post("/lijsten/PO2507/aanvraagtype"));
        assertThat(leeg.getStatus()).isEqualTo(200);
        assertThat(leeg.getContentAsString()).contains("Vink aan dat dit meteen geldt");

        var zeker = vraag(
                post("/lijsten/PO2507/aanvraagtype").param("zeker", "true").param("nieuw", "true"));
        assertThat(zeker.getStatus()).isEqualTo(200);
        assertThat(zeker.getContentAsString()).contains("role=\"alert\"");
    }

    @Test
    void the_overzicht_names_a_filter_that_it_does_not_know() throws Exception {
        for (var adres : List.of(
                "/?verzendstatus=VERZONDENN",
                "/?reden=WEET_NIET",
                "/?swv=XX0000",
                "/?type=XX",
                "/?lvs=XX",
                "/?blad=XX",
                "/?verzendstaus=FOUT")) {
            assertThat(vraag(get(adres)).getContentAsString()).as(adres).contains("Dit filter kennen wij niet");
        }
        for (var adres : List.of("/", "/?continue", "/?verzendstatus=fout&reden=&swv=PO2507&lvs=ESIS&type=TLV")) {
            assertThat(vraag(get(adres)).getContentAsString()).as(adres).doesNotContain("Dit filter kennen wij niet");
        }
    }

    @Test
    void the_csv_refuses_a_filter_that_it_does_not_know_and_hands_out_nothing() throws Exception {
        var voor = opgehaald();
        for (var filter : List.of("verzendstatus=VERZONDENN", "reden=x", "swv=XX0000", "verzendstaus=FOUT")) {
            var antwoord = vraag(get("/aanvragen.csv?" + filter));

            assertThat(antwoord.getStatus()).as(filter).isEqualTo(400);
            assertThat(antwoord.getContentAsString()).as(filter).doesNotContain("Ontvangstnummer");
        }
        assertThat(opgehaald()).isEqualTo(voor);
        assertThat(vraag(get("/aanvragen.csv?verzendstatus=FOUT")).getStatus()).isEqualTo(200);
    }

    private int opgehaald() {
        return logboek.zoek(new Vraag(null, null, Daad.LIJST_OPGEHAALD, "els", null, null, null, 500))
                .size();
    }

    @Test
    void the_logboek_names_a_filter_that_it_does_not_know() throws Exception {
        for (var adres : List.of("/logboek?daad=GEDAAN", "/logboek?vanaf=gisteren", "/logboek?tot=2026-13-01")) {
            assertThat(vraag(get(adres)).getContentAsString()).as(adres).contains("Dit filter kennen wij niet");
        }
        assertThat(vraag(get("/logboek?daad=AANGEMELD&vanaf=2026-01-01&tot=")).getContentAsString())
                .doesNotContain("Dit filter kennen wij niet");
    }

    private MockHttpServletResponse vraag(MockHttpServletRequestBuilder vraag) throws Exception {
        var els = Proefgebruiker.met("els", Rol.SUPPORT, Set.of());
        return mvc.perform(vraag.with(user(els)).with(csrf().asHeader()))
                .andReturn()
                .getResponse();
    }
}
