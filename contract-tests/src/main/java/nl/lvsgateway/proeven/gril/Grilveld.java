package nl.lvsgateway.proeven.gril;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.kindkans.Kindkansserver;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;

/** One gateway, and a Kindkans that reads all that comes. */
final class Grilveld implements AutoCloseable {

    private final Kindkansserver kindkans;
    private final Kindkansbeeld beeld;
    private final GatewayProces gateway;
    private final Path tijdelijk;

    private Grilveld(Kindkansserver kindkans, Kindkansbeeld beeld, GatewayProces gateway, Path tijdelijk) {
        this.kindkans = kindkans;
        this.beeld = beeld;
        this.gateway = gateway;
        this.tijdelijk = tijdelijk;
    }

    static Grilveld open(Start start) throws IOException {
        var beeld = new Kindkansbeeld();
        var kindkans = Kindkansserver.open(Gedragsplan.braaf(), Duration.ofSeconds(30), Duration.ZERO);
        kindkans.bekijkElk(beeld::lees);
        var tijdelijk = Werkmap.nieuw();
        try {
            var zo = start.metVlaggen("-Djava.io.tmpdir=" + tijdelijk)
                    .met(
                            "--gateway.kindkans.adres=" + kindkans.adres(),
                            "--gateway.simulator.aan=false",
                            "--gateway.drempel.tegelijk=1000",
                            "--gateway.drempel.per-seconde=1000000",
                            "--gateway.verzending.tegelijk=8",
                            "--gateway.verzending.eerste-wachttijd=200ms",
                            "--gateway.verzending.max-leeftijd=1d",
                            "--gateway.verzending.langste-storing=1d",
                            "--gateway.status.peilen=1h",
                            "--gateway.status.peilen-ms=3600000");
            return new Grilveld(kindkans, beeld, GatewayProces.start(zo, Werkmap.nieuw()), tijdelijk);
        } catch (RuntimeException | Error e) {
            kindkans.close();
            throw e;
        }
    }

    URI adres() {
        return gateway.adres("/");
    }

    Kindkansbeeld beeld() {
        return beeld;
    }

    /** Files with content of aanvragen. */
    int bewaard() {
        return (int) gateway.bestanden().stream()
                .filter(pad -> !pad.toString().contains("journaal"))
                .count();
    }

    /** What was only kept while a message came in. */
    List<Path> tijdelijk() {
        try (var paden = Files.walk(tijdelijk)) {
            return paden.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Lines that say that something went wrong on our side, or that tell what was sent. */
    List<String> logregels() {
        return gateway.logtekst()
                .lines()
                .filter(regel ->
                        regel.contains(" ERROR ") && !regel.contains("ON PURPOSE") || regel.contains(Teksten.MERK))
                .toList();
    }

    @Override
    public void close() {
        kindkans.close();
        gateway.close();
        Werkmap.verwijder(tijdelijk);
    }
}
