package nl.lvsgateway.proeven.kindkans;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A Kindkans of our own on a bare socket: small, quick, moody by plan, and with a ledger of all it took. */
public final class Kindkansserver implements AutoCloseable {

    private final Kindkansboek boek;
    private final Gedragsplan plan;
    private final Kindkansbalie balie;
    private final @Nullable Versleuteling tls;
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final Set<Socket> verbindingen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger teller = new AtomicInteger();
    private final int poort;
    private volatile ServerSocket luisteraar;

    /** @param vreemd a certificate that nobody trusts */
    private record Versleuteling(SSLContext goed, SSLContext vreemd, Path vertrouwd) {}

    private Kindkansserver(Gedragsplan plan, Kindkansbalie.Tijden tijden, @Nullable Versleuteling tls)
            throws IOException {
        this.plan = plan;
        this.boek = new Kindkansboek(tijden.stilte().dividedBy(2));
        this.balie = new Kindkansbalie(boek, plan, tijden);
        this.tls = tls;
        this.luisteraar = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.poort = luisteraar.getLocalPort();
        draden.execute(() -> luister(luisteraar));
    }

    /** Without TLS. @param eigenTijd what every message takes here */
    public static Kindkansserver open(Gedragsplan plan, Duration stilte, Duration eigenTijd) throws IOException {
        return new Kindkansserver(plan, new Kindkansbalie.Tijden(stilte, eigenTijd), null);
    }

    /** With TLS, whose handshake the plan may spoil. */
    public static Kindkansserver versleuteld(Gedragsplan plan, Duration stilte, Path map)
            throws IOException, InterruptedException, GeneralSecurityException {
        var goed = Certificaat.maak(map, "kindkans");
        var tls = new Versleuteling(
                goed.context(), Certificaat.maak(map, "vreemd").context(), goed.bestand());
        return new Kindkansserver(plan, new Kindkansbalie.Tijden(stilte, Duration.ZERO), tls);
    }

    public Kindkansboek boek() {
        return boek;
    }

    /** Shows every message that is taken, before its answer goes out. */
    public void bekijkElk(Consumer<Mtombericht> kijker) {
        balie.bekijkElk(kijker);
    }

    /** Posts the message that came last, under another id, and waits for the answer: what a bare client can do. */
    public void stuurZelf(String berichtId) throws IOException {
        var voorbeeld = balie.voorbeeld();
        var tekst = new String(voorbeeld.lichaam(), StandardCharsets.ISO_8859_1);
        var begin = tekst.indexOf("BerichtId>") + "BerichtId>".length();
        var einde = tekst.indexOf('<', begin);
        var lichaam =
                (tekst.substring(0, begin) + berichtId + tekst.substring(einde)).getBytes(StandardCharsets.ISO_8859_1);
        var verbinding = (HttpURLConnection) URI.create(adres()).toURL().openConnection();
        verbinding.setDoOutput(true);
        verbinding.setChunkedStreamingMode(0);
        verbinding.setRequestProperty("Content-Type", voorbeeld.contentType());
        verbinding.setRequestProperty("SOAPAction", "\"urn:nl:lvsgateway:kindkans:v1:LeverBericht\"");
        try (var uit = verbinding.getOutputStream()) {
            uit.write(lichaam);
        }
        try (var in = verbinding.getInputStream()) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    public String adres() {
        return (tls == null ? "http" : "https") + "://127.0.0.1:" + poort + "/kindkans";
    }

    /** Flags for the JVM of a gateway that must trust us. */
    public List<String> vlaggen() {
        return tls == null
                ? List.of()
                : List.of(
                        "-Djavax.net.ssl.trustStore=" + tls.vertrouwd(),
                        "-Djavax.net.ssl.trustStoreType=PKCS12",
                        "-Djavax.net.ssl.trustStorePassword=" + Certificaat.WACHTWOORD);
    }

    private void luister(ServerSocket waar) {
        while (!waar.isClosed()) {
            try {
                var socket = waar.accept();
                draden.execute(() -> bedien(socket));
            } catch (IOException e) {
                return; // closed: Kindkans is away
            }
        }
    }

    private void bedien(Socket ruw) {
        verbindingen.add(ruw);
        try (var lijn = opnemen(ruw, teller.incrementAndGet())) {
            if (lijn == null) {
                return;
            }
            for (var vraag = Httpvraag.lees(lijn.in()); vraag != null; vraag = Httpvraag.lees(lijn.in())) {
                if (!balie.handelAf(vraag, lijn)) {
                    return;
                }
            }
        } catch (IOException | RuntimeException e) {
            sluit(ruw); // the other side fell away, or we hung up on it
        } finally {
            verbindingen.remove(ruw);
        }
    }

    private @Nullable Lijn opnemen(Socket ruw, int nummer) throws IOException {
        ruw.setTcpNoDelay(true);
        if (tls == null) {
            return new Lijn(ruw, ruw);
        }
        var mislukt = plan.handdrukMislukt(nummer);
        if (mislukt && nummer % 2 == 0) {
            ruw.getOutputStream().write("HTTP/1.1 200 geen TLS\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            ruw.close();
            return null;
        }
        var context = mislukt ? tls.vreemd() : tls.goed();
        var socket = (SSLSocket) context.getSocketFactory().createSocket(ruw, "127.0.0.1", ruw.getPort(), true);
        socket.setUseClientMode(false);
        return new Lijn(ruw, socket);
    }

    /** Away: nothing listens, and who was speaking is cut off. */
    public void verdwijn() {
        sluit(luisteraar);
        verbindingen.forEach(Kindkansserver::sluit);
    }

    public void kom() throws IOException {
        var nieuw = new ServerSocket(poort, 200, InetAddress.getLoopbackAddress());
        luisteraar = nieuw;
        draden.execute(() -> luister(nieuw));
    }

    private static void sluit(Closeable wat) {
        try {
            wat.close();
        } catch (IOException e) {
            // it was closed already
        }
    }

    @Override
    public void close() {
        verdwijn();
        draden.shutdownNow();
    }
}
