package nl.lvsgateway.proeven.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.lvsgateway.proeven.kindkans.Gedragsplan;
import nl.lvsgateway.proeven.kindkans.Kindkansserver;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.omgeving.Databank;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Snelstart;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import nl.lvsgateway.proeven.vullen.Vulling;

/** What a measurement stands on: a store, a Kindkans that behaves, and gateways that come and go. */
final class Meetveld implements AutoCloseable {

    private final Kindkansserver kindkans;
    private final Databank databank;
    private final Path gegevens;
    private final List<String> extra;
    private final List<GatewayProces> gateways = new ArrayList<>();

    private Meetveld(Kindkansserver kindkans, Databank databank, List<String> extra) {
        this.kindkans = kindkans;
        this.databank = databank;
        this.gegevens = Werkmap.nieuw().resolve("gegevens");
        this.extra = extra;
    }

    /** @param perBericht what Kindkans takes for each message */
    static Meetveld bouw(boolean postgres, Duration perBericht, List<String> extra) throws IOException {
        return bouw(postgres, Kindkansserver.open(Gedragsplan.braaf(), Duration.ofSeconds(60), perBericht), extra);
    }

    static Meetveld bouw(boolean postgres, Kindkansserver kindkans, List<String> extra) throws IOException {
        return new Meetveld(kindkans, postgres ? Databank.postgres() : Databank.ingebouwd(), extra);
    }

    /** The first one makes the schema and the schools of the demo. */
    GatewayProces start() throws IOException, InterruptedException {
        var eerste = !Files.exists(gegevens) && gateways.isEmpty();
        var start = Snelstart.van(Start.van("meting").metHeap("512m"))
                .met(
                        "--gateway.kindkans.adres=" + kindkans.adres(),
                        "--gateway.simulator.aan=false",
                        "--gateway.opslag.map=" + gegevens,
                        "--gateway.verzending.pogingen=1000000",
                        "--gateway.verzending.max-leeftijd=1d",
                        "--gateway.verzending.langste-storing=1d",
                        "--gateway.status.peilen=1h",
                        "--gateway.status.peilen-ms=3600000",
                        "--gateway.demo.aan=" + eerste)
                .met(databank.instellingen().toArray(String[]::new))
                .met(extra.toArray(String[]::new));
        var gateway = GatewayProces.start(start, Werkmap.nieuw());
        gateways.add(gateway);
        return gateway;
    }

    /** Schools with a koppeling, and how to speak for each; only while no gateway has the database open. */
    List<Toegang> vulScholen(int aantal) throws Exception {
        try (var vulling = Vulling.van(jdbc())) {
            vulling.vulScholen(aantal);
        }
        return LongStream.range(0, aantal)
                .mapToObj(i -> new Toegang(Toegang.PARNASSYS, Vulling.school(i), Toegang.REGENBOOG.verificatiecode()))
                .toList();
    }

    void stop(GatewayProces gateway) {
        gateways.remove(gateway);
        gateway.close();
    }

    Kindkansserver kindkans() {
        return kindkans;
    }

    /** Where all gateways keep their files. */
    Path gegevens() {
        return gegevens;
    }

    /** The database itself, for who fills it. */
    String jdbc() {
        return databank instanceof Databank.Postgres postgres
                ? postgres.jdbc()
                : "jdbc:h2:file:" + gegevens.resolve("gateway") + ";TRACE_LEVEL_FILE=0";
    }

    @Override
    public void close() throws IOException {
        gateways.forEach(GatewayProces::close);
        kindkans.close();
        databank.close();
    }
}
