package nl.lvsgateway.proeven.meting;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * How many aanvragen a second the gateway accepts, beside a floor from the same run: a bare HTTP server that only
 * brings the same bytes to disk. Loopback only, a fixed number of requests. No verdict: figures differ per machine.
 */
@Command(
        name = "doorvoer",
        description = "Meet hoeveel aanvragen per seconde de gateway aanneemt, naast een kale server.")
public final class Doorvoermeting implements Callable<Integer> {

    private static final int CLIENTS = 8;
    private static final int DOSSIER = 136 * 1024;
    private static final int BIJLAGE = 256 * 1024;

    @Option(
            names = "--aantal",
            defaultValue = "400",
            description = "Verzoeken per meting (standaard ${DEFAULT-VALUE}).")
    private int aantal;

    @Spec
    private CommandSpec opdracht = CommandSpec.create();

    @Parameters(arity = "0..*", description = "Instellingen voor de gateway, zoals --gateway.dossier.regels=false.")
    private List<String> instellingen = List.of();

    @Override
    public Integer call() throws Exception {
        for (var instelling : instellingen) {
            if (!instelling.matches("--[a-z]+\\.[a-z0-9.-]+=.*")) {
                throw new ParameterException(opdracht.commandLine(), "Geen instelling van de gateway: " + instelling);
            }
        }
        var start = Start.van("doorvoer").metEigenHeap().met(instellingen.toArray(String[]::new));
        var xml = Dossiers.vanGrootte(Toegang.REGENBOOG.school(), DOSSIER - 4_000);
        try (var gateway = GatewayProces.start(start, Werkmap.nieuw())) {
            var lvs = gateway.lvs();
            Supplier<Verzoek> rest = () -> lvs.rest().bewaarverzoek(aanvraag(xml));
            Supplier<Verzoek> soap = () -> lvs.soap11().bewaarverzoek(aanvraag(xml));
            meet("warm-up, not counted", aantal / 2, rest);
            meet("warm-up, not counted", aantal / 2, soap);
            var vloer = vloer(aantal, rest);
            print("REST", meet("REST", aantal, rest), vloer);
            print("SOAP 1.1 MTOM", meet("SOAP 1.1 MTOM", aantal, soap), vloer);
        }
        return 0;
    }

    private static Proefaanvraag aanvraag(String xml) {
        return Proefaanvraag.van(Toegang.REGENBOOG)
                .alleenBewaren()
                .metDossier(xml)
                .metBijlage(BIJLAGE);
    }

    private static double vloer(int aantal, Supplier<Verzoek> verzoek) throws Exception {
        var map = Werkmap.nieuw();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var draden = Executors.newFixedThreadPool(CLIENTS);
        server.setExecutor(draden);
        server.createContext("/", uitwisseling -> {
            naarSchijf(
                    Files.createTempFile(map, "vloer", ".bin"),
                    uitwisseling.getRequestBody().readAllBytes());
            uitwisseling.sendResponseHeaders(201, 0);
            uitwisseling.close();
        });
        server.start();
        try {
            var adres = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            Supplier<Verzoek> naarVloer = () -> {
                var v = verzoek.get();
                return Verzoek.post(adres, v.koppen(), v.lichaam());
            };
            meet("warm-up, not counted", aantal / 2, naarVloer);
            return meet("floor: drain, write, fsync", aantal, naarVloer);
        } finally {
            server.stop(0);
            draden.shutdownNow();
        }
    }

    private static void naarSchijf(Path bestand, byte[] bytes) throws IOException {
        try (var kanaal = FileChannel.open(bestand, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                kanaal.write(buffer);
            }
            kanaal.force(true);
        }
    }

    /** Requests a second; one that is not answered with success stops the measurement. */
    private static double meet(String wat, int aantal, Supplier<Verzoek> verzoek) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var taken = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < aantal; i++) {
                taken.add(() -> Verbinding.stuur(verzoek.get()).status());
            }
            var begin = System.nanoTime();
            for (var status : clients.invokeAll(taken)) {
                if (status.get() / 100 != 2) {
                    throw new IllegalStateException(wat + " answered " + status.get());
                }
            }
            var perSeconde = aantal / ((System.nanoTime() - begin) / 1e9);
            System.out.printf("%-28s %6d requests, %d clients: %8.1f /s%n", wat, aantal, CLIENTS, perSeconde);
            return perSeconde;
        } finally {
            clients.shutdownNow();
        }
    }

    private static void print(String deur, double perSeconde, double vloer) {
        System.out.printf("%s is %.0f %% of the floor%n", deur, 100 * perSeconde / vloer);
    }
}
