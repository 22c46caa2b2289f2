package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lvsgateway.koppeling.Koppelregister;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.loket.Deuren.Beller;
import nl.lvsgateway.loket.Deuren.Bewerking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Too many wrong codes, and too many calls, as an LVS hears it over each door. */
@TestPropertySource(properties = {"gateway.verificatiecode.pogingen=3", "gateway.drempel.per-seconde=100000"})
class BlokkadeTest extends MetDeuren {

    private static final String SLEUTEL = "demo-sleutel-parnassys";
    private static final Beller GOED = new Beller(SLEUTEL, "00ZZ01", "vuurtoren-2203");

    @Autowired
    private Koppelregister register;

    private static List<Bewerking> statussen() {
        return Deuren.alle().stream()
                .filter(b -> b.naam().equals("updateStatussen"))
                .toList();
    }

    @Test
    void a_block_says_how_long_over_every_door_and_support_lifts_it() {
        var fout = new Beller(SLEUTEL, "00ZZ01", "niet-de-goede");
        var rest = statussen().get(2);
        assertThat(deuren.roep(rest, fout, "x").code()).isEqualTo("VERIFICATIECODE_ONJUIST");
        assertThat(deuren.roep(rest, fout, "x").code()).isEqualTo("VERIFICATIECODE_ONJUIST");
        assertThat(deuren.roep(rest, fout, "x").code()).isEqualTo("KOPPELING_GEBLOKKEERD");

        for (var deur : statussen()) {
            var antwoord = deuren.roep(deur, GOED, "x");
            assertThat(antwoord.code()).isEqualTo("KOPPELING_GEBLOKKEERD");
            assertThat(antwoord.tekst())
                    .contains("U hebt te vaak een verkeerde code ingevuld. Probeer het over 15 minuten opnieuw.")
                    .containsPattern("(?i)opnieuwProberen(\":\"|>)[89][0-9]{2}");
        }
        var antwoord = deuren.roep(rest, GOED, "x");
        assertThat(antwoord.http()).isEqualTo(429);
        assertThat(antwoord.heel().headers().firstValue("Retry-After"))
                .hasValueSatisfying(s -> assertThat(Integer.parseInt(s)).isBetween(800, 900));

        register.hefBlokkadeOp(new Schoolnummer("00ZZ01"), "ParnasSys");

        for (var deur : statussen()) {
            assertThat(deuren.roep(deur, GOED, "x").code()).isEqualTo("GOED");
        }
    }
}
