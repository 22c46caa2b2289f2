package nl.lvsgateway.loket.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.techniek.route.Routesmaker;
import org.junit.jupiter.api.Test;

/** A call while the gateway starts or stops, whether a route would serve it or not. */
class DoorgangTest {

    private final Koppelbeheer koppelbeheer = mock(Koppelbeheer.class);
    private final Bezoeker wie =
            new Bezoeker(new Toegangsverzoek("sleutel", "00AA00", new Verificatiecode("een-code")));

    @Test
    void is_asked_to_come_again_a_little_later() throws Exception {
        var doorgang = new Doorgang(new Toegangscontrole(koppelbeheer), Routesmaker.dicht());

        var nee = catchThrowableOfType(Geweigerd.class, () -> doorgang.binnen(wie, toegang -> "antwoord"));

        assertThat(nee.fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.weigering()).isEqualTo(Weigering.TE_DRUK);
            assertThat(fout.opnieuwProberen()).isEqualTo("5");
            assertThat(fout.uitleg()).contains("over 5 seconden");
        });
        verifyNoInteractions(koppelbeheer);
    }
}
