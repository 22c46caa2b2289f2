package nl.lvsgateway.terugmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.status.Meldpunt;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Punt;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerugmeldingTest {

    private final Koppelbeheer koppelbeheer = mock(Koppelbeheer.class);
    private final Koppelingen koppelingen = mock(Koppelingen.class);
    private final Samenwerkingsverbanden verbanden = mock(Samenwerkingsverbanden.class);
    private final Terugmelding terugmelding =
            new Terugmelding(mock(Meldpunt.class), koppelbeheer, koppelingen, verbanden, Clock.systemUTC());

    /** Kindkans tells a school to choose another code only when the code is why. */
    @ParameterizedTest
    @CsvSource({
        "ONGELDIG, VERIFICATIECODE_ZWAK, VERIFICATIECODE_ZWAK",
        "ONBEKEND, SCHOOL_ONBEKEND, SCHOOL_ONBEKEND",
        "ONBEKEND, SAMENWERKINGSVERBAND_ONBEKEND, SAMENWERKINGSVERBAND_ONBEKEND",
        "LATER, TE_DRUK, INTERNE_FOUT",
        "BOTST, IETS_ANDERS, ONGELDIG"
    })
    void a_code_is_refused_for_the_reason_that_it_was_refused_for(Soort soort, String code, Meldfout verwacht) {
        var punt = new Punt(code, "verificatiecode", "Uitleg.");
        var nee = soort == Soort.LATER
                ? Invoerfout.later(punt, Duration.ofSeconds(5))
                : new Invoerfout(soort, code, "verificatiecode", "Uitleg.");
        when(koppelingen.kent(any())).thenReturn(true);
        when(verbanden.bestaat("PO2507")).thenReturn(true);
        doThrow(nee).when(koppelbeheer).zetCode(any(), any(), any());

        var geweigerd = catchThrowableOfType(
                TerugmeldingGeweigerd.class, () -> terugmelding.zetCode("00YY00", "PO2507", "zonnestraal-77"));

        assertThat(geweigerd.fout()).isEqualTo(verwacht);
    }
}
