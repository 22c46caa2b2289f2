package nl.lvsgateway.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import org.junit.jupiter.api.Test;

class VingerafdrukTest {

    private final NieuweAanvraag nieuw = Voorbeeldaanvraag.nieuw("00YY00", "k", "leerling", true);

    @Test
    void is_equal_for_equal_content_wherever_the_bytes_lie() {
        var elders = nieuw.bestanden().stream()
                .map(b -> new Bestand(
                        b.soort(), b.naam(), b.plek(), b.mediatype(), b.grootte(), b.sha256(), "ander/" + b.sleutel()))
                .toList();

        assertThat(Vingerafdruk.van(
                        new NieuweAanvraag(nieuw.ontvangstnummer(), nieuw.sleutel(), nieuw.gegevens(), elders, true)))
                .isEqualTo(Vingerafdruk.van(nieuw));
    }

    @Test
    void does_not_look_at_when_it_is_to_be_sent() {
        var alleenBewaren = new NieuweAanvraag(
                nieuw.ontvangstnummer(), nieuw.sleutel(), nieuw.gegevens(), nieuw.bestanden(), false);

        assertThat(Vingerafdruk.van(alleenBewaren)).isEqualTo(Vingerafdruk.van(nieuw));
    }

    @Test
    void differs_when_one_field_or_file_differs() {
        var andereLeerling = Voorbeeldaanvraag.nieuw("00YY00", "k", "leerling-2", true);
        var zonderBijlage = new NieuweAanvraag(
                nieuw.ontvangstnummer(),
                nieuw.sleutel(),
                nieuw.gegevens(),
                nieuw.bestanden().subList(0, 1),
                true);

        assertThat(List.of(andereLeerling, zonderBijlage))
                .extracting(Vingerafdruk::van)
                .doesNotContain(Vingerafdruk.van(nieuw))
                .doesNotHaveDuplicates();
    }
}
