package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The organisation's own login, from the button to the page, against a provider that answers. */
@Consoletest
class OidcaanmeldingTest {

    private static final Nepaanbieder AANBIEDER = new Nepaanbieder();

    @LocalServerPort
    private int poort;

    private Bezoeker bezoeker;

    @DynamicPropertySource
    static void bijDeAanbieder(DynamicPropertyRegistry instellingen) {
        instellingen.add("gateway.beheer.oidc.issuer", AANBIEDER::adres);
        instellingen.add("gateway.beheer.oidc.client-secret", () -> "geheim");
        instellingen.add("gateway.beheer.oidc.rollen.helpdesk", () -> "SUPPORT");
    }

    @BeforeEach
    void opent() {
        bezoeker = new Bezoeker(poort);
    }

    @AfterAll
    static void stopt() {
        AANBIEDER.stop();
    }

    @Test
    void offers_the_login_of_the_organisation_and_no_form() throws Exception {
        var pagina = bezoeker.open("/aanmelden").body();

        assertThat(pagina).contains("/oauth2/authorization/organisatie").doesNotContain("name=\"password\"");
    }

    @Test
    void keeps_the_account_of_the_settings_out() throws Exception {
        bezoeker.meldAan("support", "demo");

        assertThat(bezoeker.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void keeps_the_account_of_the_settings_out_of_the_calls_of_programs_too() throws Exception {
        for (var deur : List.of("/beheer/api/v1/scholen", "/simulator/api/gedrag")) {
            assertThat(bezoeker.roep(deur, "support", "demo").statusCode())
                    .as(deur)
                    .isEqualTo(401);
        }
    }

    @Test
    void lets_an_applicatiebeheerder_see_the_own_schools_only() throws Exception {
        meldAan(Map.of(
                "preferred_username",
                "j.jansen",
                "rollen",
                List.of("applicatiebeheerder"),
                "scholen",
                "00YY00, 00YY03"));

        assertThat(bezoeker.open("/").body()).contains("j.jansen");
        assertThat(bezoeker.open("/koppelingen/00YY00").statusCode()).isEqualTo(200);
        assertThat(bezoeker.open("/koppelingen/00YY01").statusCode()).isEqualTo(404);
        assertThat(bezoeker.open("/logboek").statusCode()).isEqualTo(403);
    }

    @Test
    void knows_a_role_by_the_name_the_organisation_gives_it() throws Exception {
        meldAan(Map.of("preferred_username", "h.desk", "rollen", "medewerker, helpdesk"));

        assertThat(bezoeker.open("/logboek").statusCode()).isEqualTo(200);
        assertThat(bezoeker.open("/koppelingen/00YY01").statusCode()).isEqualTo(200);
    }

    @Test
    void says_what_is_missing_to_who_has_no_role_here() throws Exception {
        var antwoord = meldAan(Map.of("preferred_username", "gast", "rollen", List.of("lezer")));

        assertThat(Bezoeker.naarToe(antwoord)).endsWith("/aanmelden?geweigerd");
        assertThat(bezoeker.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void refuses_a_token_that_was_signed_by_another() throws Exception {
        var antwoord = meldAan(Map.of("rollen", "support"), true, Map.of());

        assertThat(Bezoeker.naarToe(antwoord)).endsWith("/aanmelden?geweigerd");
        assertThat(bezoeker.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void refuses_a_token_of_another_login_and_of_another_client() throws Exception {
        for (var vreemd :
                List.of(Map.<String, Object>of("nonce", "van-een-ander"), Map.<String, Object>of("aud", "x"))) {
            var antwoord = meldAan(Map.of("rollen", "support"), false, vreemd);

            assertThat(Bezoeker.naarToe(antwoord)).as("%s", vreemd).endsWith("/aanmelden?geweigerd");
            assertThat(bezoeker.open("/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void its_cookie_survives_the_way_back_from_the_provider() throws Exception {
        var koekje = bezoeker.open("/oauth2/authorization/organisatie")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("geen");

        assertThat(koekje).contains("HttpOnly", "SameSite=Lax");
    }

    private HttpResponse<String> meldAan(Map<String, Object> wie) throws Exception {
        return meldAan(wie, false, Map.of());
    }

    private HttpResponse<String> meldAan(Map<String, Object> wie, boolean vals, Map<String, Object> vreemd)
            throws Exception {
        var naarAanbieder = Bezoeker.naarToe(bezoeker.open("/oauth2/authorization/organisatie"));
        assertThat(naarAanbieder).startsWith(AANBIEDER.adres() + "/aanmelden");
        var velden = Bezoeker.velden(naarAanbieder);
        var claims = new HashMap<>(wie);
        claims.put("nonce", velden.get("nonce"));
        claims.putAll(vreemd);
        AANBIEDER.meldAan(claims);
        if (vals) {
            AANBIEDER.tekenVals();
        }
        return bezoeker.open(velden.get("redirect_uri") + "?code=eenmalig&state=" + velden.get("state"));
    }
}
