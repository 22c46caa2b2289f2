package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Guessing passwords, by the form and by a program; each test comes from addresses of its own. */
@Consoletest
class WachtwoordradenTest {

    private static final List<String> PROGRAMMADEUREN = List.of("/beheer/api/v1/scholen", "/simulator/api/gedrag");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Logboek logboek;

    @Test
    void a_program_cannot_guess_without_end_and_does_not_fill_the_logboek() throws Exception {
        var n = 0;
        for (var deur : PROGRAMMADEUREN) {
            var adres = "203.0.113." + ++n;
            var voor = mislukt();
            for (var keer = 0; keer < 5; keer++) {
                assertThat(programma(deur, adres, "fout").getStatus()).as(deur).isEqualTo(401);
            }
            for (var keer = 0; keer < 20; keer++) {
                var later = programma(deur, adres, keer % 2 == 0 ? "fout" : "demo");
                assertThat(later.getStatus()).as(deur).isEqualTo(429);
                assertThat(later.getHeader("Retry-After")).as(deur).matches("[1-9]\\d?");
            }
            assertThat(mislukt() - voor).as(deur).isEqualTo(5);
        }
    }

    @Test
    void a_stranger_who_guesses_does_not_lock_out_the_owner() throws Exception {
        for (var keer = 0; keer < 30; keer++) {
            formulier("203.0.113.20", "fout");
            programma("/beheer/api/v1/scholen", "203.0.113.21", "fout");
        }

        assertThat(formulier("203.0.113.20", "demo").getRedirectedUrl()).endsWith("/aanmelden?wachten");
        assertThat(formulier("198.51.100.1", "demo").getRedirectedUrl()).isEqualTo("/");
        assertThat(programma("/beheer/api/v1/scholen", "198.51.100.1", "demo").getStatus())
                .isEqualTo(200);
    }

    @Test
    void the_form_and_the_call_of_a_program_count_together() throws Exception {
        for (var keer = 0; keer < 3; keer++) {
            formulier("203.0.113.30", "fout");
            programma("/simulator/api/gedrag", "203.0.113.30", "fout");
        }

        assertThat(formulier("203.0.113.30", "demo").getRedirectedUrl()).endsWith("/aanmelden?wachten");
        assertThat(programma("/beheer/api/v1/scholen", "203.0.113.30", "demo").getContentAsString())
                .contains("\"code\":\"TE_VAAK_GEPROBEERD\"");
    }

    private int mislukt() {
        return logboek.zoek(new Vraag(null, null, Daad.AANMELDEN_MISLUKT, "support", null, null, null, 10_000))
                .size();
    }

    private MockHttpServletResponse programma(String deur, String adres, String wachtwoord) throws Exception {
        return vraag(get(deur).with(httpBasic("support", wachtwoord)), adres);
    }

    private MockHttpServletResponse formulier(String adres, String wachtwoord) throws Exception {
        return vraag(
                post("/aanmelden")
                        .param("username", "support")
                        .param("password", wachtwoord)
                        .with(csrf()),
                adres);
    }

    private MockHttpServletResponse vraag(MockHttpServletRequestBuilder vraag, String adres) throws Exception {
        return mvc.perform(vraag.with(verzoek -> {
                    verzoek.setRemoteAddr(adres);
                    return verzoek;
                }))
                .andReturn()
                .getResponse();
    }
}
