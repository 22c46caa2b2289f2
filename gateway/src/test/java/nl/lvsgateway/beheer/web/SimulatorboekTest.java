package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.web.aanmelden.Proefgebruiker;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregel;
import nl.lvsgateway.logboek.Logregels.Vraag;
import nl.lvsgateway.logboek.Schakel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who steers the simulator by its page stands in the Logboek. */
@Consoletest
class SimulatorboekTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Logboek logboek;

    @Test
    void tells_who_changed_the_behaviour_and_who_moved_a_dossier_on() throws Exception {
        doe("/simulator/gedrag?gedrag=NORMAAL&vertraging=5");
        doe("/simulator/dossiers/250001/volgende-status");

        assertThat(gezet("simulator"))
                .contains(new Logregel(
                        "els", "support", Daad.SIMULATOR_GEZET, "simulator", null, "Normaal: neemt aan en antwoordt"));
        assertThat(gezet("dossier 250001"))
                .contains(new Logregel(
                        "els", "support", Daad.SIMULATOR_GEZET, "dossier 250001", null, "volgende status"));
    }

    private List<Logregel> gezet(String waarvan) {
        return logboek.zoek(new Vraag(null, null, Daad.SIMULATOR_GEZET, "els", waarvan, null, null, 10)).stream()
                .map(Schakel::regel)
                .toList();
    }

    private void doe(String adres) throws Exception {
        var els = Proefgebruiker.met("els", Rol.SUPPORT, Set.of());
        var antwoord = mvc.perform(post(adres).with(user(els)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(302);
    }
}
