package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import nl.lvsgateway.koppeling.Koppelregister;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.loket.Deuren.Beller;
import nl.lvsgateway.loket.Deuren.Bewerking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De Vuurvlinder sends by ESIS; ParnasSys comes in there with the right code, and must find nothing of ESIS. */
class AfschermingTest extends MetDeuren {

    private static final String CODE = "vuurvlinder-2507";
    private static final Beller EIGENAAR = new Beller("demo-sleutel-esis", "00YY01", CODE);
    private static final Beller ANDER = new Beller("demo-sleutel-parnassys", "00YY01", CODE);
    private static final Plaats PLAATS = new Plaats(new Schoolnummer("00YY01"), "ParnasSys", "PO2507");
    private static final String VAN_ESIS = "demo-4";

    @Autowired
    private Koppelregister register;

    @Autowired
    private Koppelingen koppelingen;

    @BeforeEach
    void let_the_other_lvs_in_at_the_same_school() {
        register.maakMogelijk(PLAATS.school(), PLAATS.lvs(), PLAATS.samenwerkingsverband());
        assertThat(register.activeer(PLAATS, "Naam van ParnasSys", true, new Verificatiecode(CODE), () -> {})
                        .actief())
                .isTrue();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> deuren.roep(over("geefAanvraag").get(2), EIGENAAR, VAN_ESIS)
                                .http()
                        == 200);
    }

    @Test
    void no_lvs_finds_or_touches_an_aanvraag_of_another_lvs() {
        for (var bewerking : Deuren.alle()) {
            if (Toegangsmatrix.OVER_EEN_AANVRAAG.contains(bewerking.naam())) {
                var antwoord = deuren.roep(bewerking, ANDER, VAN_ESIS);
                assertThat(antwoord.http()).as(bewerking.toString()).isGreaterThanOrEqualTo(400);
                assertThat(antwoord.tekst()).doesNotContainIgnoringCase("ontvangstnummer");
            }
        }
        assertThat(deuren.roep(over("geefAanvraag").get(2), EIGENAAR, VAN_ESIS).http())
                .isEqualTo(200);
    }

    @Test
    void no_overview_and_no_list_of_statuses_shows_an_aanvraag_of_another_lvs() {
        for (var naam : List.of("geefOverzicht", "updateStatussen")) {
            assertThat(over(naam)).hasSize(3);
            for (var bewerking : over(naam)) {
                var eigen = deuren.roep(bewerking, EIGENAAR, VAN_ESIS);
                var ander = deuren.roep(bewerking, ANDER, VAN_ESIS);

                assertThat(eigen.code()).as(bewerking.toString()).isEqualTo("GOED");
                assertThat(eigen.tekst())
                        .containsIgnoringCase("ontvangstnummer")
                        .contains(VAN_ESIS);
                assertThat(ander.code()).as(bewerking.toString()).isEqualTo("GOED");
                assertThat(ander.tekst()).doesNotContainIgnoringCase("ontvangstnummer");
            }
        }
    }

    @Test
    void no_list_of_koppelingen_shows_one_of_another_lvs() {
        var vanEsis = koppelingen.van(PLAATS.school(), "ESIS").get(0);
        for (var bewerking : over("geefKoppeling")) {
            var eigen = deuren.roep(bewerking, EIGENAAR, "").tekst();
            var ander = deuren.roep(bewerking, ANDER, "").tekst();

            assertThat(eigen).as(bewerking.toString()).contains(vanEsis.naam()).doesNotContain("Naam van ParnasSys");
            assertThat(ander)
                    .as(bewerking.toString())
                    .contains("Naam van ParnasSys")
                    .doesNotContain(vanEsis.naam());
        }
    }

    /** Over SOAP 1.1, SOAP 1.2 and REST, in that order. */
    private static List<Bewerking> over(String naam) {
        return Deuren.alle().stream().filter(b -> b.naam().equals(naam)).toList();
    }
}
