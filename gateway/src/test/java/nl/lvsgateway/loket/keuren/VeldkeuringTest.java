package nl.lvsgateway.loket.keuren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import nl.lvsgateway.loket.fouten.Fout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VeldkeuringTest {

    private static Aanvraagvelden velden(@Nullable String kenmerk, @Nullable String kort, @Nullable String telefoon) {
        return new Aanvraagvelden(
                kenmerk,
                "PO2507",
                "TLV",
                "2026-11-23",
                kort,
                "omschrijving",
                new Contactvelden("naam", null, null, telefoon),
                "leerling",
                null,
                List.of(),
                "true",
                null);
    }

    @Test
    void takes_what_is_complete() {
        var verslag = new Keurverslag();

        var gegevens = Veldkeuring.keur(velden("k-1", "kort", "0520-000000"), "PO2507", verslag);

        assertThat(verslag.fouten()).isEmpty();
        assertThat(gegevens).isPresent();
    }

    @Test
    void names_every_fault_of_one_message_at_once() {
        var leeg = new Aanvraagvelden(null, null, null, null, null, null, null, null, null, List.of(), null, null);
        var verslag = new Keurverslag();

        assertThat(Veldkeuring.keur(leeg, "", verslag)).isEmpty();

        assertThat(verslag.fouten())
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
        var verslag = new Keurverslag();

        assertThat(Veldkeuring.keur(velden("k-1", "Leerling 111222333", "111222333"), "PO2507", verslag))
                .isEmpty();

        assertThat(verslag.fouten())
                .extracting(f -> f.weigering() + " " + f.veld())
                .containsExactly("PGN_GEVONDEN korteOmschrijving", "PGN_GEVONDEN contactpersoon.telefoon");
    }

    @Test
    void counts_characters_and_refuses_what_no_database_can_keep() {
        var verslag = new Keurverslag();

        assertThat(Veldkeuring.keur(velden("met spatie", "x".repeat(201), "\0"), "PO2507", verslag))
                .isEmpty();

        assertThat(verslag.fouten())
                .extracting(Fout::veld)
                .containsExactly("kenmerk", "korteOmschrijving", "contactpersoon.telefoon");
    }

    @Test
    void takes_gegevensblokken_of_a_sane_size_only() {
        var velden = new Aanvraagvelden(
                "k",
                "PO2507",
                "TLV",
                "2026-11-23",
                "kort",
                "lang",
                new Contactvelden("naam", null, null, null),
                "leerling",
                List.of("Bijlagen", "x".repeat(61)),
                List.of(),
                "true",
                null);
        var verslag = new Keurverslag();

        assertThat(Veldkeuring.keur(velden, "PO2507", verslag)).isEmpty();
        assertThat(verslag.fouten()).extracting(Fout::veld).containsExactly("gegevensblokken[1]");
    }

    @Test
    void keeps_gegevensblokken_in_their_ordinary_form_like_all_text() {
        var velden = new Aanvraagvelden(
                "k",
                "PO2507",
                "TLV",
                "2026-11-23",
                "kort",
                "lang",
                new Contactvelden("naam", null, null, null),
                "leerling",
                List.of("Fysieke gesteldheid, e\u0301e\u0301n\u001Fblok"),
                List.of(),
                "true",
                null);
        var verslag = new Keurverslag();

        var gegevens = Veldkeuring.keur(velden, "PO2507", verslag);

        assertThat(verslag.fouten()).isEmpty();
        assertThat(gegevens.orElseThrow().gegevensblokken()).containsExactly("Fysieke gesteldheid, één blok");
    }
}
