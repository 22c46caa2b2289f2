package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Support sees whether an LVS hears of changes, and nothing that would let somebody else in. */
@Consoletest
class AbonnementpaginaTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void ruim_op() {
        db.sql("DELETE FROM abonnement WHERE zout = 'zout-van-de-proef'").update();
    }

    @Test
    void shows_the_computer_and_how_it_goes_and_no_secret() throws Exception {
        bewaar("00YY00", "https://goed.voorbeeld.nl/in/pad-met-sleutel", "ACTIEF", null, 0);
        bewaar("00YY01", "https://stil.voorbeeld.nl/in/pad-met-sleutel", "STILGELEGD", "HTTP 410", 12);

        var pagina = pagina();

        assertThat(pagina)
                .contains("goed.voorbeeld.nl", "Actief", "Stilgelegd", "HTTP 410", "12")
                .doesNotContain("pad-met-sleutel", "zout-van-de-proef");
        assertThat(pagina.indexOf("stil.voorbeeld.nl")).isLessThan(pagina.indexOf("goed.voorbeeld.nl"));
    }

    private void bewaar(String school, String url, String stand, String reden, int fouten) {
        db.sql("""
                INSERT INTO abonnement (lvs, school, url, zout, stand, stilgelegd_op, reden, fouten, aangemaakt)
                VALUES ((SELECT MIN(code) FROM lvs), :school, :url, 'zout-van-de-proef', :stand,
                        CASE WHEN CAST(:reden AS VARCHAR(40)) IS NULL THEN NULL ELSE CURRENT_TIMESTAMP END, :reden, :fouten,
                        CURRENT_TIMESTAMP)
                """)
                .param("school", school)
                .param("url", url)
                .param("stand", stand)
                .param("reden", reden)
                .param("fouten", fouten)
                .update();
    }

    private String pagina() throws Exception {
        var els = new Formuliergebruiker(new Medewerker("els", Rol.SUPPORT, Set.of()), "{noop}x");
        return mvc.perform(get("/abonnementen").with(user(els)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
