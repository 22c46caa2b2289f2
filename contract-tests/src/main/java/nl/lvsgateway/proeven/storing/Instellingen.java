package nl.lvsgateway.proeven.storing;

import java.util.ArrayList;
import java.util.List;

/** Settings of a gateway under test: short waits, no limit to the attempts, so that only a broken promise ends in Fout. */
final class Instellingen {

    private Instellingen() {}

    static List<String> voor(Proefveld veld, Opstelling opstelling) {
        var alle = new ArrayList<>(List.of(
                "--gateway.kindkans.adres=" + veld.kindkans().adres(),
                "--gateway.simulator.aan=false",
                "--gateway.opslag.map=" + veld.schijf().map(),
                "--gateway.opslag.reserve=64MB",
                "--gateway.opslag.journaal.vernieuw-na=8MB",
                "--gateway.kindkans.leestijd=" + opstelling.leestijd.toMillis() + "ms",
                "--gateway.kindkans.termijn=10s",
                "--gateway.kindkans.pauze=1s",
                "--gateway.kindkans.grens=80",
                "--gateway.verzending.pogingen=1000000",
                "--gateway.verzending.max-leeftijd=1d",
                "--gateway.verzending.langste-storing=1d",
                "--gateway.verzending.eerste-wachttijd=200ms",
                "--gateway.verzending.langste-wachttijd=" + opstelling.langsteWachttijd.toMillis() + "ms",
                "--gateway.verzending.lease=" + Opstelling.LEASE.toSeconds() + "s",
                "--gateway.status.peilen=1h",
                "--gateway.status.peilen-ms=3600000"));
        alle.addAll(veld.databank().instellingen());
        alle.addAll(opstelling.ook);
        if (opstelling.plant != null) {
            // The journal is written before the answer; with it that fault could not show.
            alle.add("--gateway.opslag.journaal.aan=" + !opstelling.plant.equals("antwoord-voor-commit"));
        }
        return alle;
    }
}
