package nl.lvsgateway.beheer.web.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lvsgateway.beheer.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Roles as providers really name them. */
class OidcrolTest {

    @Test
    void keycloak_puts_the_roles_of_a_realm_and_of_a_client_one_floor_down() {
        Map<String, Object> claims = Map.of(
                "realm_access",
                Map.of("roles", List.of("offline_access", "uma_authorization", "auditor")),
                "resource_access",
                Map.of("lvs.gateway", Map.of("roles", List.of("support"))));

        assertThat(rol("realm_access.roles", Map.of(), claims)).isEqualTo("auditor");
        assertThat(rol("resource_access.lvs.gateway.roles", Map.of(), claims)).isEqualTo("support");
    }

    @Test
    void keycloak_puts_a_slash_before_a_group_and_the_setting_may_too() {
        Map<String, Object> claims = Map.of("groups", List.of("/swv/LVS Helpdesk", "/docenten"));

        assertThat(rol("groups", Map.of("rollen[/swv/LVS Helpdesk]", "SUPPORT"), claims))
                .isEqualTo("support");
        assertThat(rol("groups", Map.of("rollen[swv/lvs helpdesk]", "SUPPORT"), claims))
                .isEqualTo("support");
        assertThat(rol("groups", Map.of("rollen.docent", "SUPPORT"), claims)).isEqualTo("geen");
    }

    @Test
    void entra_names_an_app_role_by_a_word_and_a_group_by_an_id() {
        var groep = "8f2c1d3e-0000-4a1b-9c55-0123456789ab";

        assertThat(rol("roles", Map.of("rollen[Lvs.Support]", "SUPPORT"), Map.of("roles", List.of("Lvs.Support"))))
                .isEqualTo("support");
        assertThat(rol("groups", Map.of("rollen." + groep, "AUDITOR"), Map.of("groups", List.of(groep))))
                .isEqualTo("auditor");
    }

    @Test
    void surfconext_names_an_entitlement_by_a_urn() {
        var recht = "urn:x-surfnet:voorbeeld.nl:lvs-gateway:support";

        assertThat(rol(
                        "eduperson_entitlement",
                        Map.of("rollen[" + recht + "]", "SUPPORT"),
                        Map.of("eduperson_entitlement", List.of("urn:mace:dir:entitlement:common-lib-terms", recht))))
                .isEqualTo("support");
    }

    @Test
    void one_text_is_a_role_as_a_whole_or_a_list_with_commas() {
        assertThat(rol("rol", Map.of("rollen[LVS Support]", "SUPPORT"), Map.of("rol", "LVS Support")))
                .isEqualTo("support");
        assertThat(rol("rol", Map.of(), Map.of("rol", "medewerker, Auditor"))).isEqualTo("auditor");
        assertThat(rol("rol", Map.of(), Map.of("rol", " /Support "))).isEqualTo("support");
    }

    @Test
    void a_word_in_a_name_is_no_role() {
        for (var groep : List.of(
                "ouders zonder support", "Support Noord", "geen support, lezers", "support.", "support;auditor")) {
            assertThat(rol("rol", Map.of(), Map.of("rol", groep))).as(groep).isEqualTo("geen");
            assertThat(rol("rol", Map.of("rollen.support", "SUPPORT"), Map.of("rol", groep)))
                    .as(groep)
                    .isEqualTo("geen");
            assertThat(rol("rol", Map.of(), Map.of("rol", List.of(groep)))).isEqualTo("geen");
        }
    }

    @Test
    void schools_in_one_text_are_told_apart_by_spaces_or_commas() {
        assertThat(Claimwoorden.los("scholen", Map.of("scholen", "00YY00 00YY01, 00YY02")))
                .contains("00YY00", "00YY01", "00YY02");
    }

    @Test
    void a_claim_may_be_an_address_with_points_or_an_object_with_a_member_for_each_role() {
        assertThat(rol(
                        "https://voorbeeld.nl/rollen",
                        Map.of(),
                        Map.of("https://voorbeeld.nl/rollen", List.of("support"))))
                .isEqualTo("support");
        assertThat(rol("urn:rollen", Map.of(), Map.of("urn:rollen", Map.of("auditor", Map.of("1", "swv")))))
                .isEqualTo("auditor");
    }

    @Test
    void among_hundreds_of_groups_the_role_that_may_most_counts_whatever_their_order() {
        var groepen = IntStream.range(0, 600).mapToObj(i -> "/groep-" + i).collect(Collectors.toList());
        groepen.add("/auditor");
        groepen.add(0, "/applicatiebeheerder");
        groepen.add(300, "/support");

        assertThat(rol("groups", Map.of(), Map.of("groups", groepen))).isEqualTo("support");
        Collections.reverse(groepen);
        assertThat(rol("groups", Map.of(), Map.of("groups", groepen))).isEqualTo("support");
    }

    @Test
    void a_name_that_only_looks_like_a_role_is_none() {
        assertThat(rol("groups", Map.of(), Map.of("groups", List.of("/x/support", "support-lezers", "", "/"))))
                .isEqualTo("geen");
        assertThat(rol("realm_access.roles", Map.of(), Map.of("realm_access", "support")))
                .isEqualTo("geen");
    }

    private static String rol(String claim, Map<String, String> instellingen, Map<String, Object> claims) {
        var eigenschappen = instellingen.entrySet().stream()
                .collect(Collectors.toMap(een -> "gateway.beheer.oidc." + een.getKey(), Map.Entry::getValue));
        var oidc = new Binder(new MapConfigurationPropertySource(eigenschappen))
                .bindOrCreate("gateway.beheer.oidc", Oidcinstellingen.class);
        return oidc.rol(Claimwoorden.op(claim, claims)).map(Rol::tekst).orElse("geen");
    }
}
