package nl.lvsgateway.proeven.levensloop;

import static nl.lvsgateway.proeven.levensloop.Handeling.BEWAAR;
import static nl.lvsgateway.proeven.levensloop.Handeling.GEEF;
import static nl.lvsgateway.proeven.levensloop.Handeling.VERWIJDER;
import static nl.lvsgateway.proeven.levensloop.Handeling.VERZEND;
import static nl.lvsgateway.proeven.levensloop.Handeling.WIJZIG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The model lets pass what can be, and finds each thing that cannot. */
class ModeltoetsTest {

    private static final Gebeuren BEWAARD = goed(BEWAAR, 0, 10, 0, 1, "");

    @Test
    void what_overlaps_may_have_happened_in_either_order() {
        var verloop = List.of(
                BEWAARD,
                goed(WIJZIG, 20, 40, 1, 2, ""),
                weigering(WIJZIG, 30, 50, 1, "VERSIE_VEROUDERD"),
                goed(GEEF, 25, 35, 0, 1, ""),
                goed(GEEF, 25, 35, 0, 2, ""),
                goed(VERZEND, 60, 90, 0, 2, ""),
                weigering(WIJZIG, 70, 80, 2, "AANVRAAG_WORDT_VERZONDEN"),
                weigering(VERWIJDER, 100, 110, 0, "NIET_VERWIJDERBAAR"),
                goed(GEEF, 120, 130, 0, 2, "17"));

        assertThat(Modeltoets.verschillen(verloop)).isEmpty();
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                geval("twee maakten dezelfde versie", goed(WIJZIG, 20, 30, 1, 2, ""), goed(WIJZIG, 20, 40, 1, 2, "")),
                geval("maakte niet de volgende versie", goed(WIJZIG, 20, 30, 1, 3, "")),
                geval("is van niemand", goed(GEEF, 20, 30, 0, 2, "")),
                geval("zag een oudere versie", goed(WIJZIG, 20, 30, 1, 2, ""), goed(GEEF, 40, 50, 0, 1, "")),
                geval("nog niet was", goed(GEEF, 20, 30, 0, 2, ""), goed(WIJZIG, 40, 50, 1, 2, "")),
                geval("meer dan één", goed(GEEF, 20, 30, 0, 1, "17"), goed(GEEF, 40, 50, 0, 1, "18")),
                geval("niet meer", goed(GEEF, 20, 30, 0, 1, "17"), goed(GEEF, 40, 50, 0, 1, "")),
                geval("lukte na verwijderen", goed(VERWIJDER, 20, 30, 0, 0, ""), goed(GEEF, 40, 50, 0, 1, "")),
                geval("verwijderd na verzenden", goed(VERZEND, 20, 30, 0, 1, ""), goed(VERWIJDER, 40, 50, 0, 0, "")),
                geval("kan niet", weigering(WIJZIG, 20, 30, 1, "VERSIE_VEROUDERD")),
                geval("kan niet", weigering(WIJZIG, 20, 30, 1, "AANVRAAG_WORDT_VERZONDEN")),
                geval("kan niet", weigering(GEEF, 20, 30, 0, "AANVRAAG_ONBEKEND")),
                geval("kan niet", weigering(VERWIJDER, 20, 30, 0, "NIET_VERWIJDERBAAR")),
                geval("kan niet", weigering(BEWAAR, 20, 30, 0, "KENMERK_AL_IN_GEBRUIK")),
                geval("kan niet", weigering(GEEF, 20, 30, 0, "INTERNE_FOUT")));
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void an_answer_that_cannot_be_is_found(String waarom, List<Gebeuren> erbij) {
        var verloop = Stream.concat(Stream.of(BEWAARD), erbij.stream()).toList();

        assertThat(Modeltoets.verschillen(verloop)).anyMatch(verschil -> verschil.contains(waarom));
    }

    private static Arguments geval(String waarom, Gebeuren... erbij) {
        return Arguments.of(waarom, List.of(erbij));
    }

    private static Gebeuren goed(Handeling wat, long begin, long einde, int van, int versie, String nummer) {
        return new Gebeuren(wat, begin, einde, van, "", versie, nummer, List.of());
    }

    private static Gebeuren weigering(Handeling wat, long begin, long einde, int van, String code) {
        return new Gebeuren(wat, begin, einde, van, code, 0, "", List.of());
    }
}
