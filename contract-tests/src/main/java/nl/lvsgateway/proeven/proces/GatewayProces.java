package nl.lvsgateway.proeven.proces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.kindkans.SimulatorBeeld;
import nl.lvsgateway.proeven.lvs.LvsSpeler;

/** The packaged jar, started as a user starts it, in a directory of its own. One process at a time per directory. */
public final class GatewayProces implements AutoCloseable {

    private static final Pattern POORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration STOPTIJD = Duration.ofSeconds(40);
    private static final Duration STARTTIJD = Duration.ofMinutes(8);
    private static final AtomicInteger VOLGNUMMER = new AtomicInteger();

    /** Who breaks a trial off leaves no gateway behind. */
    private static final Set<Process> BEGONNEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> BEGONNEN.forEach(Process::destroyForcibly)));
    }

    private final Start start;
    private final Path map;
    private Path log = Path.of("");
    private volatile int poort;
    private volatile Process proces;

    private GatewayProces(Start start, Path map) {
        this.start = start;
        this.map = map;
        this.proces = begin(start);
    }

    public static GatewayProces start(Start start, Path map) {
        var gateway = new GatewayProces(start, map);
        try {
            gateway.wachtTotKlaar();
            return gateway;
        } catch (RuntimeException | Error e) {
            gateway.proces.destroyForcibly();
            throw e;
        }
    }

    private Process begin(Start zo) {
        try {
            log = Werkmap.LOGBOEKEN.resolve(zo.naam() + "-" + VOLGNUMMER.incrementAndGet() + ".log");
            var begonnen = new ProcessBuilder(zo.opdracht())
                    .directory(map.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            BEGONNEN.add(begonnen);
            return begonnen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void wachtTotKlaar() {
        poort = 0;
        Geduld.tot(start.naam() + " names its port, see " + log, STARTTIJD, () -> {
            poort = poortUitLog();
            return poort > 0;
        });
        Geduld.tot(start.naam() + " is ready, see " + log, STARTTIJD, this::isKlaar);
    }

    private int poortUitLog() {
        leeft();
        var gevonden = POORT.matcher(logtekst());
        return gevonden.find() ? Integer.parseInt(gevonden.group(1)) : 0;
    }

    /** It may also stop after it named its port. */
    private void leeft() {
        if (!proces.isAlive()) {
            throw new AssertionError(start.naam() + " stopped while starting, see " + log);
        }
    }

    private boolean isKlaar() {
        leeft();
        try {
            return Verbinding.stuur(Verzoek.get(adres("/actuator/health/readiness"), Map.of()))
                            .status()
                    == 200;
        } catch (UncheckedIOException e) {
            return false; // the port is named a moment before it answers
        }
    }

    /** The way a machine takes a process away: no shutdown hook runs. */
    public void killMin9() {
        proces.destroyForcibly();
        wachtOpEinde();
    }

    /** Again on the same directory, without waiting until it is ready. */
    public void begin(String... extra) {
        if (proces.isAlive()) {
            throw new IllegalStateException(start.naam() + " still runs");
        }
        proces = begin(start.met(extra));
    }

    /** Again on the same directory, as after a crash. */
    public void herstart(String... extra) {
        begin(extra);
        wachtTotKlaar();
    }

    /** Sends a signal, such as STOP and CONT: a process that stands still and does not know it. */
    public void sein(String naam) {
        try {
            var kill = new ProcessBuilder("kill", "-" + naam, "" + proces.pid()).start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("no signal " + naam + " to " + start.naam());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void wachtOpEinde() {
        try {
            if (!proces.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError(start.naam() + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI adres(String pad) {
        return URI.create("http://127.0.0.1:" + poort + start.instelling("server.servlet.context-path") + pad);
    }

    public LvsSpeler lvs() {
        return new LvsSpeler(adres("/"), map);
    }

    public SimulatorBeeld simulator() {
        return new SimulatorBeeld(adres("/"));
    }

    /** Files with content of aanvragen; the database counts for itself, and a sign of life is none. */
    public List<Path> bestanden() {
        var gegevens = map.resolve("gegevens");
        try (var paden = Files.walk(gegevens)) {
            return paden.filter(Files::isRegularFile)
                    .filter(pad -> !pad.getFileName().toString().endsWith(".db") && !pad.endsWith("leeft"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String logtekst() {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop(STOPTIJD);
    }

    /** An orderly end; what is not over in time is ended all the same. */
    public void stop(Duration hooguit) {
        proces.destroy();
        try {
            if (!proces.waitFor(hooguit.toSeconds(), TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException e) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Werkmap.verwijder(map);
        eisNietsGevoeligs();
    }

    /** Throws when the log tells what it must not. */
    public void eisNietsGevoeligs() {
        var gevoelig = Gevoelig.gevonden(log);
        if (!gevoelig.isEmpty()) {
            throw new AssertionError("the log tells what it must not: " + gevoelig);
        }
    }
}
