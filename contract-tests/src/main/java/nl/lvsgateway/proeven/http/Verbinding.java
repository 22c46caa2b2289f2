package nl.lvsgateway.proeven.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** HTTP/1.1 over a bare socket: reads while it writes, so an early answer is seen and what was sent is counted. */
public final class Verbinding {

    private static final int GEDULD_MS = 120_000;
    private static final ExecutorService LEZERS = Executors.newCachedThreadPool(taak -> {
        var draad = new Thread(taak, "leest-antwoord");
        draad.setDaemon(true);
        return draad;
    });

    private final Verzoek verzoek;
    private long verstuurd;

    private Verbinding(Verzoek verzoek) {
        this.verzoek = verzoek;
    }

    public static Reactie stuur(Verzoek verzoek) {
        var reactie = zonderMeelezers(verzoek);
        Meelezers.lees(verzoek, reactie);
        return reactie;
    }

    /** For a request that is not meant to be as the contract says. */
    public static Reactie zonderMeelezers(Verzoek verzoek) {
        try {
            return new Verbinding(verzoek).stuur();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reactie stuur() throws IOException {
        var adres = verzoek.adres();
        try (var socket = open(adres)) {
            socket.setSoTimeout(GEDULD_MS);
            var antwoord = CompletableFuture.supplyAsync(() -> Antwoordlezer.lees(invoer(socket)), LEZERS);
            var uit = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
            try {
                schrijfKop(uit);
                schrijfLichaam(uit, antwoord);
            } catch (IOException e) {
                return geef(antwoord); // closed while writing: an answer may be there all the same
            }
            return geef(antwoord);
        }
    }

    private static Socket open(URI adres) throws IOException {
        var veilig = "https".equals(adres.getScheme());
        var poort = adres.getPort() > 0 ? adres.getPort() : veilig ? 443 : 80;
        if (!veilig) {
            return new Socket(adres.getHost(), poort);
        }
        var socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket(adres.getHost(), poort);
        var eisen = socket.getSSLParameters();
        eisen.setEndpointIdentificationAlgorithm("HTTPS"); // else any certificate would do
        socket.setSSLParameters(eisen);
        return socket;
    }

    private static InputStream invoer(Socket socket) {
        try {
            return socket.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reactie geef(CompletableFuture<Reactie> antwoord) throws IOException {
        try {
            var r = antwoord.get(GEDULD_MS, TimeUnit.MILLISECONDS);
            return new Reactie(r.status(), r.koppen(), r.lichaam(), verstuurd);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no answer after " + verstuurd + " bytes of body", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void schrijfKop(OutputStream uit) throws IOException {
        var adres = verzoek.adres();
        var kop = new StringBuilder(verzoek.methode() + " " + adres.getRawPath()
                + (adres.getRawQuery() == null ? "" : "?" + adres.getRawQuery()) + " HTTP/1.1\r\n");
        kop.append("Connection: close\r\n");
        if (!verzoek.koppen().containsKey("Host")) {
            kop.append("Host: ").append(adres.getAuthority()).append("\r\n");
        }
        verzoek.koppen()
                .forEach((naam, waarde) ->
                        kop.append(naam).append(": ").append(waarde).append("\r\n"));
        if (!"GET".equals(verzoek.methode())) {
            kop.append(
                    verzoek.chunked()
                            ? "Transfer-Encoding: chunked\r\n"
                            : "Content-Length: " + verzoek.lichaam().grootte() + "\r\n");
        }
        uit.write(kop.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        uit.flush();
    }

    private void schrijfLichaam(OutputStream uit, CompletableFuture<Reactie> antwoord) throws IOException {
        try (var bron = verzoek.lichaam().open()) {
            var buffer = new byte[64 * 1024];
            for (int n = bron.read(buffer, 0, ruimte(buffer)); n > 0; n = bron.read(buffer, 0, ruimte(buffer))) {
                if (antwoord.isDone()) {
                    return;
                }
                schrijfStuk(uit, buffer, n);
            }
            if (verzoek.chunked() && !isStil()) {
                uit.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            uit.flush();
        }
    }

    private void schrijfStuk(OutputStream uit, byte[] buffer, int aantal) throws IOException {
        if (verzoek.chunked()) {
            uit.write((Integer.toHexString(aantal) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        uit.write(buffer, 0, aantal);
        if (verzoek.chunked()) {
            uit.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        verstuurd += aantal;
    }

    private int ruimte(byte[] buffer) {
        return verzoek.stiltNa() < 0 ? buffer.length : (int) Math.min(buffer.length, verzoek.stiltNa() - verstuurd);
    }

    private boolean isStil() {
        return verzoek.stiltNa() >= 0 && verstuurd >= verzoek.stiltNa();
    }
}
