package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import nl.lvsgateway.proeven.kindkans.SimulatorBeeld;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.Test;

/**
 * An answer means: on disk. The process is taken away right after it, again and again: twice after an answer of each door, and
 * with {@code -Dniets-kwijt.keren=200} for as long as one likes.
 */
class NietsKwijtIT {

    private static final int KEREN = Integer.getInteger("niets-kwijt.keren", 6);

    @Test
    void kills_right_after_an_answer_lose_nothing_and_all_arrive_exactly_once()
            throws IOException, InterruptedException {
        var start = Snelstart.van(Start.van("niets-kwijt"));
        try (var kindkans = GatewayProces.start(start, Werkmap.nieuw());
                var gateway = GatewayProces.start(zonderSimulator(start, kindkans), Werkmap.nieuw())) {
            var aanvragen = new ArrayList<Proefaanvraag>();
            var ontvangstnummers = new ArrayList<String>();
            for (int keer = 0; keer < KEREN; keer++) {
                var aanvraag = Proefaanvraag.van(keer % 2 == 0 ? Toegang.REGENBOOG : Toegang.KOMPAS)
                        .metBijlage(64 * 1024);
                var deuren = gateway.lvs().zonderOnzeKlassen();
                var antwoord = deuren.get(keer % deuren.size()).bewaar(aanvraag);
                gateway.killMin9();

                aanvragen.add(aanvraag);
                ontvangstnummers.add(antwoord.ontvangstnummer());
                gateway.herstart("--gateway.demo.aan=false"); // the schools are in the database by now
            }

            assertThat(ontvangstnummers).doesNotContain("").doesNotHaveDuplicates();
            assertThat(gateway.bestanden())
                    .as("a process that dies leaves a database that can be read")
                    .noneMatch(pad -> pad.toString().contains(".stuk-"));
            for (int keer = 0; keer < KEREN; keer++) {
                isErEnKomtEenmaalAan(gateway, aanvragen.get(keer), ontvangstnummers.get(keer), kindkans);
            }
        }
    }

    private static Start zonderSimulator(Start start, GatewayProces kindkans) {
        return start.met(
                "--gateway.kindkans.adres=" + kindkans.adres("/soap/simulator/v1"),
                "--gateway.simulator.aan=false",
                "--gateway.verzending.eerste-wachttijd=1s");
    }

    private static void isErEnKomtEenmaalAan(
            GatewayProces gateway, Proefaanvraag aanvraag, String ontvangstnummer, GatewayProces kindkans) {
        var deur = gateway.lvs().rest();
        assertThat(Bezorging.wachtOp(deur, aanvraag, "Verzonden").ontvangstnummer())
                .isEqualTo(ontvangstnummer);
        var bericht = Bezorging.isHeelAangekomen(deur, aanvraag, kindkans.simulator());
        var vanDezeAanvraag = kindkans.simulator().berichten().stream()
                .filter(b -> b.bijlagensommen().equals(aanvraag.bijlagensommen()))
                .map(SimulatorBeeld.Bericht::berichtId)
                .toList();
        assertThat(vanDezeAanvraag).containsExactly(bericht.berichtId());
    }
}
