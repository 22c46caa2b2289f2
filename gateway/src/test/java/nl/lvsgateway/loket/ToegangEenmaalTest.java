package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.stream.Stream;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.loket.Deuren.Beller;
import nl.lvsgateway.loket.Inzendingen.Bericht;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who calls is looked up once: not at the threshold, and again where a file is written, and again at the counter. */
class ToegangEenmaalTest extends MetSpionnen {

    private static final Beller SCHOOL = new Beller("demo-sleutel-esis", "00YY01", "vuurvlinder-2507");

    static Stream<Bericht> berichten() {
        return Stream.of("REST", "SOAP 1.1", "SOAP 1.2")
                .flatMap(deur -> Stream.of(
                        Inzendingen.vraagStatussen(deur, SCHOOL),
                        Inzendingen.bewaar(deur, SCHOOL),
                        deur.equals("REST")
                                ? Inzendingen.verzend(deur, SCHOOL, "onbekend")
                                : Inzendingen.bewaarInline(deur, SCHOOL)));
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void a_call_is_recognised_once_and_proves_itself_once(Bericht bericht) {
        clearInvocations(koppelbeheer); // those of the demo data, which came in by itself

        var antwoord = deuren.stuur(bericht);

        assertThat(antwoord.code())
                .isIn(List.of("GOED", "AANVRAAG_ONVOLLEDIG", "AANVRAAG_ONBEKEND", "DOSSIER_GEEN_XML"));
        verify(koppelbeheer, times(1)).herken(SCHOOL.sleutel());
        verify(koppelbeheer, times(1)).controleer(any(Lvs.class), eq(SCHOOL.school()), any());
    }
}
