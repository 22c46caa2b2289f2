package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lvsgateway.proeven.Foutgevallen.Foutgeval;
import nl.lvsgateway.proeven.Foutgevallen.Vraag;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Antwoord.Fout;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused because of what happened before, or by a limit, is refused alike over every door that has it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoutentabelIT {

    private GatewayProces gateway;

    @BeforeAll
    void start() {
        gateway = GatewayProces.start(
                Snelstart.van(Start.van("foutentabel")).met(Foutgevallen.KLEINE_GRENZEN), Werkmap.nieuw());
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.lvsgateway.proeven.Foutgevallen#alle")
    void is_refused_with_its_own_code_over_every_door(Foutgeval geval) {
        geval.vooraf().accept(gateway, geval.aanvraag());

        var rest = vraag(geval, gateway.lvs().rest());

        assertThat(rest.weigering().fouten()).extracting(Fout::code).contains(geval.code());
        assertThat(rest.http()).isEqualTo(geval.http());
        for (var deur : geval.alleenRest() ? List.<Deur>of() : gateway.lvs().zonderOnzeKlassen()) {
            var antwoord = vraag(geval, deur);
            assertThat(zonderSeconden(antwoord)).as(deur.naam()).isEqualTo(zonderSeconden(rest));
            assertThat(zegtWaar(antwoord)).as(deur.naam()).isEqualTo(zegtWaar(rest));
        }
    }

    private Antwoord vraag(Foutgeval geval, Deur deur) {
        return geval.vraag().apply(new Vraag(gateway, deur, geval.aanvraag()));
    }

    /** Each door counts lines in its own message, so the places differ; but both tell one, and what was expected. */
    private static List<Boolean> zegtWaar(Antwoord antwoord) {
        var eerste = antwoord.inhoud().path("fouten").path(0);
        return List.of(eerste.has("plaats"), eerste.has("verwacht"));
    }

    /** A wait grows shorter while we ask at one door after the other. */
    private static String zonderSeconden(Antwoord antwoord) {
        return antwoord.weigering().toString().replaceAll("(opnieuwProberen=)\\d+", "$1n");
    }
}
