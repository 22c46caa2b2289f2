package nl.lvsgateway.proeven.gril;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short form of the trial, and the proof that it finds what it should. */
class GrilproefIT {

    private static final Duration HOOGUIT = Duration.ofSeconds(90);
    private static final int TOT_GEVONDEN = 2_500;

    private static Path fout;
    private static Grilveld geplant;

    @BeforeAll
    static void plant() throws Exception {
        fout = Grilplanten.bestand("niets");
        geplant = Grilveld.open(Grilplanten.in(Snelstart.van(Start.van("gril")), fout));
    }

    @AfterAll
    static void sluit() {
        geplant.close();
    }

    @Test
    void six_hundred_odd_messages_are_taken_whole_or_refused_with_their_place() throws Exception {
        try (var veld = Grilveld.open(Snelstart.van(Start.van("gril")))) {
            var uitslag = new Grilgang(veld, 20261130).draai(1, 600, 8, HOOGUIT);

            assertThat(uitslag.recepten()).isEmpty();
            assertThat(uitslag.gebroken()).isZero();
            assertThat(uitslag.berichten()).isGreaterThanOrEqualTo(600);
        }
    }

    static Stream<String> planten() {
        return Grilplanten.NAMEN.stream();
    }

    @ParameterizedTest
    @MethodSource("planten")
    void a_planted_fault_is_found(String naam) throws Exception {
        Files.writeString(fout, naam);

        var uitslag = new Grilgang(geplant, naam.hashCode()).draai(1, TOT_GEVONDEN, 8, HOOGUIT, 1);

        assertThat(uitslag.gebroken()).as(naam).isPositive();
    }
}
