package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.web.aanmelden.Proefgebruiker;
import nl.lvsgateway.dossier.Bundelboek;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Osoversie;
import nl.lvsgateway.dossier.bundel.Proefbundel;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Support gives a bundle to all nodes from the console, and takes it away again. */
@Consoletest
class BundelbeheerTest {

    private static final String ADRES = "/oso-versies/bundels";

    @TempDir
    private Path map;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Dossierkeuring keuring;

    @Autowired
    private Bundelboek boek;

    @Autowired
    private Logboek logboek;

    @AfterEach
    void ruim_op() {
        boek.namen().forEach(boek::verwijder);
        boek.kijk();
    }

    @Test
    void a_bundle_is_added_replaced_and_taken_away_each_with_its_line() throws Exception {
        var eerste = zip("2031.1.1");
        assertThat(melding(zet("", "true", "OSO 2031 (1).zip", eerste)))
                .contains("De bundel OSO-2031-1- is in gebruik");
        assertThat(keuring.versies()).extracting(Osoversie::validatieversie).contains("2031.1.1");
        assertThat(laatste()).isEqualTo("OSO-2031-1-, sha-256 " + Bundelboek.sha256(eerste));

        var tweede = zip("2031.1.2");
        melding(zet("OSO-2031-1-", "true", "anders.zip", tweede));
        assertThat(keuring.versies()).extracting(Osoversie::validatieversie).contains("2031.1.2");
        assertThat(laatste()).contains(Bundelboek.sha256(tweede));
        assertThat(pagina()).contains("OSO-2031-1-", Bundelboek.sha256(tweede));

        melding(doe(post(ADRES + "/weghalen").param("naam", "OSO-2031-1-")));
        assertThat(keuring.versies()).extracting(Osoversie::versie).doesNotContain("2031.1");
        assertThat(laatste()).isEqualTo("OSO-2031-1-: verwijderd");
    }

    @Test
    void what_is_no_good_or_not_confirmed_changes_nothing_and_says_why() throws Exception {
        var goed = zip("2031.1.1");
        assertThat(fout(zet("", "", "a.zip", goed))).contains("Vink aan");
        assertThat(fout(zet("", "true", "", new byte[0]))).isEqualTo("Kies een zip.");
        assertThat(fout(zet("", "true", "a.zip", "geen zip".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("Dit is geen goede zip.");
        assertThat(fout(zet("", "true", "a.zip", new byte[Bundelboek.GROOTST + 1])))
                .contains("groter dan 5 MB");
        assertThat(fout(doe(post(ADRES)))).contains("kwam niet heel aan");
        assertThat(fout(doe(post(ADRES + "/weghalen").param("naam", "a")))).contains("is er niet");
        assertThat(boek.namen()).isEmpty();

        melding(zet("", "true", "a.zip", goed));
        assertThat(fout(zet("", "true", "a.zip", goed))).contains("Er is al een bundel a.");
    }

    @Test
    void a_name_that_is_too_long_is_cut() throws Exception {
        var naam = "a".repeat(100);

        assertThat(melding(zet("", "true", naam + "b".repeat(150) + ".zip", zip("2031.1.1"))))
                .contains("De bundel " + naam + " is in gebruik");
    }

    private byte[] zip(String correctie) throws IOException {
        return Files.readAllBytes(Proefbundel.van("2031", correctie).zip(map.resolve(correctie + ".zip")));
    }

    /** As a browser sends the form: the fields in the order of the page, and the token in the address. */
    private MvcResult zet(String vervangt, String zeker, String bestand, byte[] zip) throws Exception {
        var uit = new ByteArrayOutputStream();
        deel(uit, "name=\"vervangt\"", vervangt.getBytes(StandardCharsets.UTF_8));
        if (!zeker.isEmpty()) {
            deel(uit, "name=\"zeker\"", zeker.getBytes(StandardCharsets.UTF_8));
        }
        deel(uit, "name=\"bundel\"; filename=\"" + bestand + "\"\r\nContent-Type: application/zip", zip);
        uit.writeBytes("--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return doe(
                post(ADRES).contentType("multipart/form-data; boundary=grens").content(uit.toByteArray()));
    }

    private static void deel(ByteArrayOutputStream uit, String kop, byte[] inhoud) {
        uit.writeBytes(
                ("--grens\r\nContent-Disposition: form-data; " + kop + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        uit.writeBytes(inhoud);
        uit.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private MvcResult doe(MockHttpServletRequestBuilder vraag) throws Exception {
        var els = Proefgebruiker.met("els", Rol.SUPPORT, Set.of());
        var gedaan = mvc.perform(vraag.with(user(els)).with(csrf())).andReturn();
        assertThat(gedaan.getResponse().getRedirectedUrl()).isEqualTo("/oso-versies");
        return gedaan;
    }

    private static String melding(MvcResult gedaan) {
        assertThat(gedaan.getFlashMap().get("fout")).isNull();
        return String.valueOf(gedaan.getFlashMap().get("melding"));
    }

    private static String fout(MvcResult gedaan) {
        return String.valueOf(gedaan.getFlashMap().get("fout"));
    }

    private String pagina() throws Exception {
        MockHttpServletResponse antwoord = mvc.perform(
                        get("/oso-versies").with(user(Proefgebruiker.met("els", Rol.SUPPORT, Set.of()))))
                .andReturn()
                .getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return antwoord.getContentAsString();
    }

    private String laatste() {
        return logboek.zoek(new Vraag(null, null, Daad.BUNDEL_GEWIJZIGD, "els", null, null, null, 1)).stream()
                .map(schakel -> schakel.regel().onderwerp())
                .findFirst()
                .orElse("");
    }
}
