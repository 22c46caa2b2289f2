package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.web.aanmelden.Proefgebruiker;
import nl.lvsgateway.verzending.Herverzender;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and act, for every role, at the own school and at another's. */
@Consoletest
class ToegangsmatrixTest {

    private static final String EIGEN = "00YY00";
    private static final String ANDER = "00YY01";
    private static final Set<String> VOOR_IEDEREEN = Set.of("GET /aanmelden");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping paginas;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Herverzender herverzender;

    @Test
    void every_page_and_act_that_is_registered_has_a_row() {
        var geregistreerd = new TreeSet<String>();
        paginas.getHandlerMethods().forEach((info, methode) -> {
            if (methode.getBeanType().getPackageName().matches("nl\\.lvsgateway\\.(beheer|simulator)\\.web.*")) {
                var methodes = info.getMethodsCondition().getMethods();
                info.getPatternValues().stream()
                        .filter(pad -> !pad.startsWith("/simulator/api"))
                        .forEach(pad -> methodes.forEach(m -> geregistreerd.add(m + " " + pad)));
                assertThat(methodes).as("method of %s", methode).isNotEmpty();
            }
        });

        var rijen = new TreeSet<>(VOOR_IEDEREEN);
        Toegangsrij.RIJEN.forEach(rij -> rijen.add(rij.vraag()));
        assertThat(rijen).isEqualTo(geregistreerd);
    }

    @Test
    void lets_each_role_do_what_is_its_own_and_nothing_else() throws Exception {
        var afwijkingen = new ArrayList<String>();
        var gedaan = 0;
        for (var rij : Toegangsrij.RIJEN) {
            for (var rol : Rol.values()) {
                for (var school : List.of(EIGEN, ANDER)) {
                    gedaan++;
                    var antwoord = vraag(rij, rol, school);
                    if (!antwoord.equals(verwacht(rij, rol, school))) {
                        afwijkingen.add(rij.vraag() + " " + rol + " " + school + ": " + antwoord);
                    }
                }
            }
        }

        System.out.printf("Toegangsmatrix: %d combinations, %d unexpected%n", gedaan, afwijkingen.size());
        assertThat(afwijkingen).isEmpty();
    }

    @Test
    void asks_who_is_not_logged_in_to_do_so_first() throws Exception {
        for (var rij : Toegangsrij.RIJEN) {
            var antwoord = mvc.perform(request(HttpMethod.valueOf(rij.methode()), pad(rij, EIGEN))
                            .with(csrf().asHeader()))
                    .andReturn()
                    .getResponse();

            assertThat(antwoord.getStatus()).as(rij.vraag()).isEqualTo(302);
            assertThat(antwoord.getRedirectedUrl()).as(rij.vraag()).endsWith("/aanmelden");
        }
    }

    @Test
    void refuses_every_act_without_the_token_of_its_own_page() throws Exception {
        for (var rij : Toegangsrij.RIJEN) {
            if (rij.methode().equals("POST")) {
                var antwoord = mvc.perform(
                                request(HttpMethod.POST, pad(rij, EIGEN)).with(user(gebruiker(Rol.SUPPORT))))
                        .andReturn()
                        .getResponse();

                assertThat(antwoord.getStatus()).as(rij.vraag()).isEqualTo(403);
            }
        }
    }

    @Test
    void closes_a_page_that_nobody_thought_of() throws Exception {
        var antwoord = mvc.perform(get("/actuator/env").with(user(gebruiker(Rol.SUPPORT))))
                .andReturn()
                .getResponse();

        assertThat(antwoord.getStatus()).isEqualTo(404);
    }

    @Test
    void an_applicatiebeheerder_sees_own_schools_only_in_list_and_csv() throws Exception {
        for (var pad : List.of("/", "/?zoek=" + ANDER, "/aanvragen.csv", "/koppelingen", "/fouten")) {
            var inhoud = mvc.perform(get(pad).with(user(gebruiker(Rol.APPLICATIEBEHEERDER))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();

            assertThat(inhoud.replace("value=\"" + ANDER + "\"", "").replace("zoek=" + ANDER, ""))
                    .as(pad)
                    .doesNotContain(ANDER, "Vuurvlinder", "Verhuiswagen", "00ZZ0");
        }
    }

    private String vraag(Toegangsrij rij, Rol rol, String school) throws Exception {
        var vraag = request(HttpMethod.valueOf(rij.methode()), pad(rij, school))
                .with(user(gebruiker(rol)))
                .with(csrf().asHeader());
        rij.velden().forEach(vraag::param);
        var status = mvc.perform(vraag).andReturn().getResponse().getStatus();
        return status < 400 ? "mag" : status == 404 ? "onbekend" : "mag niet (" + status + ")";
    }

    private static String verwacht(Toegangsrij rij, Rol rol, String school) {
        if (!rij.rollen().contains(rol)) {
            return "mag niet (403)";
        }
        var andermans = rol == Rol.APPLICATIEBEHEERDER && rij.vanEenSchool() && school.equals(ANDER);
        // what was taken away by the first try is not there for the second
        var weg = rij.pad().endsWith("/verwijderen") && school.equals(ANDER);
        return andermans || weg ? "onbekend" : "mag";
    }

    private String pad(Toegangsrij rij, String school) {
        return rij.pad().startsWith("/simulator")
                ? rij.pad().replace("{nummer}", "250001")
                : rij.pad()
                        .replace("{nummer}", rij.pad().contains("{nummer}") ? aanvraagVan(school) : "")
                        .replace("{school}", school)
                        .replace("{swv}", "PO2507")
                        .replace("{id}", rij.pad().contains("{id}") ? herstel() : "");
    }

    private String aanvraagVan(String school) {
        return db.sql("SELECT MIN(ontvangstnummer) FROM aanvraag WHERE school = :school")
                .param("school", school)
                .query(String.class)
                .single();
    }

    private String herstel() {
        return Long.toString(
                herverzender.begin(new Opdrachtgever("matrix", null), List.of()).id());
    }

    private static UserDetails gebruiker(Rol rol) {
        return Proefgebruiker.met(rol.tekst(), rol, Set.of(EIGEN));
    }
}
