package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.web.aanmelden.Proefgebruiker;
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
        new Proeflijsten(db).ruimOp();
    }

    @Test
    void shows_the_computer_and_how_it_goes_and_no_secret() throws Exception {
        var lijsten = new Proeflijsten(db);
        lijsten.abonnement("00YY00", "https://goed.voorbeeld.nl/in/pad-met-sleutel", "ACTIEF", null, 0);
        lijsten.abonnement("00YY01", "https://stil.voorbeeld.nl/in/pad-met-sleutel", "STILGELEGD", "HTTP 410", 12);

        var pagina = pagina();

        assertThat(pagina)
                .contains("goed.voorbeeld.nl", "Actief", "Stilgelegd", "HTTP 410", "12")
                .doesNotContain("pad-met-sleutel", Proeflijsten.ZOUT);
        assertThat(pagina.indexOf("stil.voorbeeld.nl")).isLessThan(pagina.indexOf("goed.voorbeeld.nl"));
    }

    private String pagina() throws Exception {
        var els = Proefgebruiker.met("els", Rol.SUPPORT, Set.of());
        return mvc.perform(get("/abonnementen").with(user(els)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
