package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.kindkans.SimulatorBeeld;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Deur;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;

/** Waits until an aanvraag is where it should be, and compares what arrived with what was sent. */
final class Bezorging {

    private static final Duration GEDULD = Duration.ofSeconds(90);

    private Bezorging() {}

    static Antwoord wachtOp(Deur deur, Proefaanvraag aanvraag, String verzendstatus) {
        return await(aanvraag.kenmerk() + " becomes " + verzendstatus)
                .atMost(GEDULD)
                .pollInterval(Duration.ofMillis(150))
                .until(
                        () -> deur.geef(aanvraag.toegang(), aanvraag.kenmerk()),
                        antwoord -> antwoord.verzendstatus().equals(verzendstatus));
    }

    static void wacht(String waarop, Callable<Boolean> zo) {
        await(waarop).atMost(GEDULD).pollInterval(Duration.ofMillis(150)).until(zo);
    }

    /** Verzonden with a dossiernummer, once at Kindkans, byte for byte what was sent. */
    static SimulatorBeeld.Bericht isHeelAangekomen(Deur deur, Proefaanvraag aanvraag, SimulatorBeeld simulator) {
        var stand = wachtOp(deur, aanvraag, "Verzonden");
        assertThat(stand.dossiernummer()).matches("[1-9][0-9]*");
        assertThat(stand.inhoud().path("dossierSha256").asString(""))
                .isEqualTo(aanvraag.dossier().sha256());
        var berichten = simulator.berichten(stand.dossiernummer());
        assertThat(berichten).hasSize(1);
        var bericht = berichten.get(0);
        assertThat(bericht.dossierSha256()).isEqualTo(aanvraag.dossier().sha256());
        assertThat(bericht.bijlagensommen()).isEqualTo(aanvraag.bijlagensommen());
        return bericht;
    }

    static void isAangenomen(Antwoord antwoord, List<String> waarschuwingen) {
        assertThat(antwoord.geweigerd()).as("refused with %s", antwoord.code()).isFalse();
        assertThat(antwoord.ontvangstnummer()).isNotEmpty();
        assertThat(antwoord.waarschuwingen()).isEqualTo(waarschuwingen);
    }
}
