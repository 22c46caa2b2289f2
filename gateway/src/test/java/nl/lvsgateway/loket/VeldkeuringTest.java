package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VeldkeuringTest {

    private static Aanvraagvelden velden(@Nullable String kenmerk, @Nullable String kort, @Nullable String telefoon) {
        return new Aanvraagvelden(
                kenmerk,
                "PO2507",
                "TLV",
                LocalDate.of(2026, 11, 23),
                kort,
                "omschrijving",
                new Contactvelden("naam", null, null, telefoon),
                "leerling",
                null,
                Map.of(),
                true);
    }

    @Test
    void takes_what_is_complete() {
        var keuring = new Veldkeuring();

        var gegevens = keuring.keur(velden("k-1", "kort", "0520-000000"), "PO2507");

        assertThat(keuring.fouten()).isEmpty();
        assertThat(gegevens).isPresent();
    }

    @Test
    void names_every_fault_of_one_message_at_once() {
        var leeg = new Aanvraagvelden(null, null, null, null, null, null, null, null, null, Map.of(), true);
        var keuring = new Veldkeuring();

        assertThat(keuring.keur(leeg, "")).isEmpty();

        assertThat(keuring.fouten())
                .extracting(Fout::veld)
                .containsExactlyInAnyOrder(
                        "kenmerk",
                        "datum",
                        "aanvraagtype",
                        "korteOmschrijving",
                        "omschrijving",
                        "contactpersoon.naam",
                        "leerling");
    }

    @Test
    void refuses_a_bsn_wherever_it_stands() {
        var keuring = new Veldkeuring();

        assertThat(keuring.keur(velden("k-1", "Leerling 111222333", "111222333"), "PO2507"))
                .isEmpty();

        assertThat(keuring.fouten())
                .extracting(f -> f.weigering() + " " + f.veld())
                .containsExactly("PGN_GEVONDEN korteOmschrijving", "PGN_GEVONDEN contactpersoon.telefoon");
    }

    @Test
    void counts_characters_and_refuses_what_no_database_can_keep() {
        var keuring = new Veldkeuring();

        assertThat(keuring.keur(velden("met spatie", "x".repeat(201), "\0"), "PO2507"))
                .isEmpty();

        assertThat(keuring.fouten())
                .extracting(Fout::veld)
                .containsExactly("kenmerk", "korteOmschrijving", "contactpersoon.telefoon");
    }

    @Test
    void takes_gegevensblokken_of_a_sane_size_only() {
        var velden = new Aanvraagvelden(
                "k",
                "PO2507",
                "TLV",
                LocalDate.of(2026, 11, 23),
                "kort",
                "lang",
                new Contactvelden("naam", null, null, null),
                "leerling",
                List.of("Bijlagen", "x".repeat(61)),
                Map.of(),
                true);
        var keuring = new Veldkeuring();

        assertThat(keuring.keur(velden, "PO2507")).isEmpty();
        assertThat(keuring.fouten()).extracting(Fout::veld).containsExactly("gegevensblokken");
    }
}
