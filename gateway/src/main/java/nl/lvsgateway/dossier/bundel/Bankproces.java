package nl.lvsgateway.dossier.bundel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/** One process that judges; knows nothing of our environment, and ends when it takes too long or too much. */
final class Bankproces implements AutoCloseable {

    /** Bundles that it holds at most: each stays in its memory, also when another has come in its place. */
    private static final int MEESTE = 8;

    private static final ScheduledExecutorService WEKKER = Executors.newSingleThreadScheduledExecutor(werk -> {
        var draad = new Thread(werk, "keurbank-wekker");
        draad.setDaemon(true);
        return draad;
    });

    private final Process proces;
    private final DataOutputStream uit;
    private final DataInputStream in;
    private final Set<String> geladen = new HashSet<>();

    /** A question over the line, and its answer. */
    @FunctionalInterface
    interface Vraag<T> {
        T stel(DataOutputStream uit, DataInputStream in) throws IOException;
    }

    Bankproces(DataSize geheugen) throws IOException {
        var bouwer = new ProcessBuilder(opdracht(geheugen));
        bouwer.environment().clear();
        bouwer.redirectError(ProcessBuilder.Redirect.DISCARD);
        proces = bouwer.start();
        uit = new DataOutputStream(new BufferedOutputStream(proces.getOutputStream(), 1 << 16));
        in = new DataInputStream(new BufferedInputStream(proces.getInputStream(), 1 << 16));
    }

    boolean leeft() {
        return proces.isAlive();
    }

    /** It holds so many bundles that a fresh one is better. */
    boolean isVol() {
        return geladen.size() >= MEESTE;
    }

    boolean kent(Bundel bundel) {
        return geladen.contains(bundel.sha256());
    }

    /** @return why it cannot be used, or empty */
    String laad(Bundel bundel, Duration tijd) throws IOException {
        var reden = vraag(tijd, (naar, van) -> {
            naar.writeBoolean(true);
            Bankpost.bundel(naar, bundel);
            naar.flush();
            return Bankpost.tekst(van);
        });
        if (reden.isEmpty()) {
            geladen.add(bundel.sha256());
        }
        return reden;
    }

    Bankuitslag keur(Bundel bundel, Opname opname, Duration tijd) throws IOException {
        return vraag(tijd, (naar, van) -> {
            naar.writeBoolean(false);
            Bankpost.tekst(naar, bundel.sha256());
            opname.schrijf(naar);
            naar.flush();
            return Bankpost.uitslag(van);
        });
    }

    /** When time is over the process ends, and with it the wait for its answer. */
    private <T> T vraag(Duration tijd, Vraag<T> vraag) throws IOException {
        var wekker = WEKKER.schedule(proces::destroyForcibly, tijd.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return vraag.stel(uit, in);
        } finally {
            wekker.cancel(false);
        }
    }

    @Override
    public void close() {
        proces.destroyForcibly();
    }

    private static List<String> opdracht(DataSize geheugen) {
        var woorden = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + geheugen.toMegabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData", // a file in the folder for temporary ones, that stays when the process is ended
                "-Djava.awt.headless=true",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalStylesheet="));
        var hier = String.valueOf(Bankproces.class.getResource("Bankproces.class"));
        if (hier.startsWith("jar:nested:")) {
            var jar = hier.substring("jar:nested:".length(), hier.indexOf("/!"));
            woorden.addAll(List.of("-jar", pad(jar), Bankwerk.NAAM));
        } else {
            woorden.addAll(List.of("-cp", klassenpad(), Bankwerk.class.getName()));
        }
        return woorden;
    }

    private static String klassenpad() {
        if (Bankproces.class.getClassLoader() instanceof URLClassLoader lader) {
            return Arrays.stream(lader.getURLs()).map(url -> pad(url.getPath())).collect(Collectors.joining(":"));
        }
        return System.getProperty("java.class.path");
    }

    /** As a file, not as an address: a space is a space. */
    private static String pad(String inAdres) {
        return URLDecoder.decode(inAdres.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
