package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.web.aanmelden.Proefgebruiker;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype.Plek;
import nl.lvsgateway.samenwerkingsverband.Grenzen;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What support changes in the lists, and what waits there for support. */
@Consoletest
class LijstbeheerTest {

    private static final String CODE = "L&B";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Samenwerkingsverbanden tabellen;

    @Autowired
    private Logboek logboek;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void ruim_op() {
        tabellen.verwijder("PO2507", CODE);
    }

    @Test
    void adds_an_aanvraagtype_with_places_and_fields_and_writes_down_what_it_became() throws Exception {
        var antwoord = doe(nieuw().param("plek", "Toelichting  onderwijsbehoeften", "Plan, deel 1", "")
                .param("mag", "nodig", "leeg", "nodig"));
        assertThat(antwoord.getContentAsString()).contains("De naam van een plek is kleine letters, cijfers en _.");

        doe(nieuw().param("plek", "Toelichting  onderwijsbehoeften", "plan", "")
                .param("mag", "nodig", "leeg", "nodig")
                .param("veld", "EMAIL")
                .param("adviezen", "Stuur toetsen mee.\n\nStuur het plan mee."));

        var type = tabellen.aanvraagtype("PO2507", CODE).orElseThrow();
        assertThat(type.plekken())
                .containsExactly(new Plek("plan", true), new Plek("toelichting_onderwijsbehoeften", false));
        assertThat(type.verplichteVelden()).containsExactly(Keuzeveld.EMAIL);
        assertThat(type.adviezen()).containsExactly("Stuur toetsen mee.", "Stuur het plan mee.");
        assertThat(toelichtingen())
                .contains(CODE + ": Les & Begeleiding; bijlagen: plan (mag leeg), toelichting_onderwijsbehoeften;"
                        + " verplichte velden: contactpersoon.email");
    }

    @Test
    void changes_nothing_until_it_is_confirmed_and_keeps_what_the_form_does_not_show() throws Exception {
        var grenzen = new Grenzen(4, 3, 1_000_000L, null);
        tabellen.bewaar(new Aanvraagtype("PO2507", CODE, "Oud", List.of(), Set.of(), List.of(), grenzen));
        var vraag = post("/lijsten/PO2507/aanvraagtype")
                .param("code", CODE)
                .param("nieuw", "false")
                .param("naam", "Nieuw");

        var zonder = doe(vraag);
        assertThat(zonder.getContentAsString()).contains("Vink aan dat dit meteen geldt", "value=\"Nieuw\"");
        assertThat(tabellen.aanvraagtype("PO2507", CODE).orElseThrow().naam()).isEqualTo("Oud");

        doe(vraag.param("zeker", "true"));
        var type = tabellen.aanvraagtype("PO2507", CODE).orElseThrow();
        assertThat(type.naam()).isEqualTo("Nieuw");
        assertThat(type.grenzen()).isEqualTo(grenzen);
    }

    @Test
    void what_was_so_already_is_no_change_in_the_logboek() throws Exception {
        doe(nieuw());
        var eerst = toelichtingen();

        doe(post("/lijsten/PO2507/aanvraagtype")
                .param("code", CODE)
                .param("naam", "Les & Begeleiding")
                .param("nieuw", "false")
                .param("zeker", "true"));
        var status = post("/lijsten/PO2507/statussen")
                .param("type", CODE)
                .param("label", "In behandeling")
                .param("klasse", "BESLUIT")
                .param("betekenis", "")
                .param("volgorde", "1");
        assertThat(toelichtingen()).isEqualTo(eerst);
        doe(status);
        doe(status);

        assertThat(toelichtingen()).hasSize(eerst.size() + 1);
    }

    @Test
    void does_not_replace_an_aanvraagtype_by_a_new_one_with_its_code() throws Exception {
        tabellen.bewaar(new Aanvraagtype("PO2507", CODE, "Oud", List.of()));

        assertThat(doe(nieuw()).getContentAsString()).contains("Deze code is er al");
        assertThat(tabellen.aanvraagtype("PO2507", CODE).orElseThrow().naam()).isEqualTo("Oud");
    }

    @Test
    void shows_an_unknown_status_until_it_has_a_class() throws Exception {
        db.sql("""
                INSERT INTO onbekende_status (samenwerkingsverband, aanvraagtype, label, sleutel, eerst_gezien, laatst_gezien, aantal)
                VALUES ('PO2507', 'TLV', 'TLV bij de buren', 'tlv bij de buren', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 3)
                """).update();
        assertThat(doe(get("/lijsten")).getContentAsString()).contains("TLV bij de buren");
        assertThat(doe(get("/lijsten/PO2507?type=TLV&status=TLV bij de buren")).getContentAsString())
                .contains("value=\"TLV bij de buren\"");

        doe(post("/lijsten/PO2507/statussen")
                .param("type", "TLV")
                .param("label", "TLV bij de buren")
                .param("klasse", "BESLUIT")
                .param("betekenis", "")
                .param("volgorde", "99"));

        assertThat(doe(get("/lijsten")).getContentAsString()).doesNotContain("TLV bij de buren");
    }

    private MockHttpServletRequestBuilder nieuw() {
        return post("/lijsten/PO2507/aanvraagtype")
                .param("code", CODE)
                .param("naam", "Les & Begeleiding")
                .param("nieuw", "true")
                .param("zeker", "true");
    }

    private List<String> toelichtingen() {
        var vraag = new Vraag(null, null, Daad.REFERENTIE_GEWIJZIGD, "els", "PO2507", null, null, 50);
        return logboek.zoek(vraag).stream()
                .map(schakel -> String.valueOf(schakel.regel().toelichting()))
                .toList();
    }

    private MockHttpServletResponse doe(MockHttpServletRequestBuilder vraag) throws Exception {
        var els = Proefgebruiker.met("els", Rol.SUPPORT, Set.of());
        var antwoord =
                mvc.perform(vraag.with(user(els)).with(csrf())).andReturn().getResponse();
        assertThat(antwoord.getStatus()).isLessThan(400);
        return antwoord;
    }
}
