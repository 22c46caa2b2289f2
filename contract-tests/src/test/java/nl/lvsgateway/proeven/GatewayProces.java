package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The packaged jar, started as a user starts it, in a directory of its own. One process at a time per directory. */
final class GatewayProces implements AutoCloseable {

    private static final Pattern POORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration STARTTIJD = Duration.ofSeconds(120);
    private static final AtomicInteger VOLGNUMMER = new AtomicInteger();

    private final Start start;
    private final Path map;
    private Path log = Path.of("");
    private int poort;
    private Process proces;

    private GatewayProces(Start start, Path map) {
        this.start = start;
        this.map = map;
        this.proces = begin(start);
    }

    static GatewayProces start(Start start, Path map) {
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
            return new ProcessBuilder(zo.opdracht())
                    .directory(map.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void wachtTotKlaar() {
        poort = await(start.naam() + " names its port")
                .atMost(STARTTIJD)
                .pollInterval(Duration.ofMillis(100))
                .until(this::poortUitLog, p -> p > 0);
        await(start.naam() + " is ready")
                .atMost(STARTTIJD)
                .pollInterval(Duration.ofMillis(100))
                .until(this::isKlaar);
    }

    private int poortUitLog() {
        assertThat(proces.isAlive())
                .as("%s stopped while starting, see %s", start.naam(), log)
                .isTrue();
        var gevonden = POORT.matcher(logtekst());
        return gevonden.find() ? Integer.parseInt(gevonden.group(1)) : 0;
    }

    private boolean isKlaar() {
        try {
            return Verbinding.stuur(Verzoek.get(adres("/actuator/health/readiness"), Map.of()))
                            .status()
                    == 200;
        } catch (UncheckedIOException e) {
            return false; // the port is named a moment before it answers
        }
    }

    /** The way a machine takes a process away: no shutdown hook runs. */
    void killMin9() {
        proces.destroyForcibly();
        wachtOpEinde();
    }

    /** Again on the same directory, as after a crash. */
    void herstart(String... extra) {
        assertThat(proces.isAlive()).isFalse();
        proces = begin(start.met(extra));
        wachtTotKlaar();
    }

    private void wachtOpEinde() {
        try {
            assertThat(proces.waitFor(60, TimeUnit.SECONDS))
                    .as("%s ends", start.naam())
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI adres(String pad) {
        return URI.create("http://127.0.0.1:" + poort + pad);
    }

    LvsSpeler lvs() {
        return new LvsSpeler(adres("/"), map);
    }

    SimulatorBeeld simulator() {
        return new SimulatorBeeld(adres("/"));
    }

    /** Files with content of aanvragen; the database counts for itself. */
    List<Path> bestanden() {
        var gegevens = map.resolve("gegevens");
        try (var paden = Files.walk(gegevens)) {
            return paden.filter(Files::isRegularFile)
                    .filter(pad -> !pad.getFileName().toString().endsWith(".db"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String logtekst() {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(30, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException e) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Werkmap.verwijder(map);
        assertThat(Gevoelig.gevonden(log)).isEmpty();
    }
}
