package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.web.aanmelden.Proefgebruiker;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
import nl.lvsgateway.loket.Loket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** An aanvraag that was changed: every version stays to be seen, and what is wrong with the dossier too. */
@Consoletest
class AanvraagpaginaTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Loket loket;

    @Autowired
    private Logboek logboek;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactie;

    private String kenmerk = "";
    private String nummer = "";

    @BeforeEach
    void een_aanvraag_in_twee_versies() throws Exception {
        kenmerk = "pagina-" + System.nanoTime();
        var voorraad = new Proefvoorraad(loket, db, transactie);
        voorraad.dienIn(kenmerk);
        var zonderGezag =
                Proefvoorraad.dossier().replace("<wettigevertegenwoordiger>true<", "<wettigevertegenwoordiger>false<");
        voorraad.wijzig(kenmerk, 1, zonderGezag);
        nummer = db.sql("SELECT ontvangstnummer FROM aanvraag WHERE kenmerk = :kenmerk")
                .param("kenmerk", kenmerk)
                .query(String.class)
                .single();
    }

    @Test
    void tells_what_is_wrong_with_the_dossier_only_when_asked_and_writes_that_down() throws Exception {
        assertThat(doe(get("/aanvragen/" + nummer))).doesNotContain("GEEN_GEZAG");

        var pagina = doe(post("/aanvragen/" + nummer + "/bevindingen"));

        assertThat(pagina)
                .contains("GEEN_GEZAG", "Er is geen ouder of verzorger met gezag ingevuld.", "Waarschuwing")
                .doesNotContain("Vlinderstra", "Korte omschrijving van " + kenmerk);
        assertThat(logboek.zoek(new Vraag(null, null, Daad.BEVINDINGEN_GETOOND, "els", nummer, null, null, 5)))
                .hasSize(1);
    }

    @Test
    void says_so_when_the_dossier_is_not_kept_any_more() throws Exception {
        db.sql("DELETE FROM bestand WHERE aanvraag = (SELECT id FROM aanvraag WHERE ontvangstnummer = :nummer)")
                .param("nummer", nummer)
                .update();

        assertThat(doe(post("/aanvragen/" + nummer + "/bevindingen"))).contains("Wij kunnen het niet meer keuren");
    }

    @Test
    void shows_the_fields_of_the_older_version_beside_the_newer() throws Exception {
        var pagina = doe(post("/aanvragen/" + nummer + "/inhoud"));

        assertThat(pagina)
                .contains("Versie 2: 2 bestanden", "Versie 1: 2 bestanden")
                .contains(">Korte omschrijving van " + kenmerk + "<")
                .contains(">Korte omschrijving van " + kenmerk + ", gewijzigd<");
    }

    @Test
    void tells_that_it_was_deleted_and_when_and_offers_nothing_more() throws Exception {
        new Proefvoorraad(loket, db, transactie).verwijder(kenmerk);

        var pagina = doe(get("/aanvragen/" + nummer));

        assertThat(pagina)
                .contains("Verwijderd", "De school heeft deze aanvraag verwijderd", kenmerk)
                .doesNotContain("bewaartermijn", "Nogmaals verzenden", "Toon inhoud", "Toon bevindingen");
        assertThat(status(post("/aanvragen/" + nummer + "/verzending"))).isEqualTo(404);
        assertThat(status(post("/aanvragen/" + nummer + "/inhoud"))).isEqualTo(404);
    }

    private int status(MockHttpServletRequestBuilder vraag) throws Exception {
        var els = Proefgebruiker.met("els", Rol.SUPPORT, Set.of());
        return mvc.perform(vraag.with(user(els)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String doe(MockHttpServletRequestBuilder vraag) throws Exception {
        var els = Proefgebruiker.met("els", Rol.SUPPORT, Set.of());
        var antwoord =
                mvc.perform(vraag.with(user(els)).with(csrf())).andReturn().getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return antwoord.getContentAsString();
    }
}
