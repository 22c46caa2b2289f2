package nl.lvsgateway.kindkans.soap;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A bare socket that plays a Kindkans whose connection misbehaves. */
final class Tegenpartij implements AutoCloseable {

    /** What it does with one connection. */
    interface Gedrag {
        void doe(Socket verbinding) throws IOException, InterruptedException;
    }

    private static final String EINDE = "\r\n0\r\n\r\n";

    private final ServerSocket deur = new ServerSocket();
    final AtomicInteger verbindingen = new AtomicInteger();

    Tegenpartij(Gedrag gedrag) throws IOException {
        deur.setReceiveBufferSize(64 * 1024); // small, so that a writer gets stuck soon
        deur.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        var draad = new Thread(() -> bedien(gedrag), "tegenpartij");
        draad.setDaemon(true);
        draad.start();
    }

    String adres() {
        return "http://127.0.0.1:" + deur.getLocalPort() + "/kindkans";
    }

    private void bedien(Gedrag gedrag) {
        while (!deur.isClosed()) {
            try (var verbinding = deur.accept()) {
                verbindingen.incrementAndGet();
                gedrag.doe(verbinding);
            } catch (IOException e) {
                // the client hung up, or the test is over
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Reads up to and including the last chunk. */
    static void leesAlles(Socket verbinding) throws IOException {
        InputStream in = verbinding.getInputStream();
        var blok = new byte[64 * 1024];
        var staart = "";
        for (int n = in.read(blok); n >= 0; n = in.read(blok)) {
            var vanaf = Math.max(0, n - EINDE.length());
            staart += new String(blok, vanaf, n - vanaf, StandardCharsets.ISO_8859_1);
            staart = staart.substring(Math.max(0, staart.length() - EINDE.length()));
            if (staart.equals(EINDE)) {
                return;
            }
        }
    }

    static void leesEnZwijg(Socket verbinding) throws IOException, InterruptedException {
        leesAlles(verbinding);
        new CountDownLatch(1).await(3, TimeUnit.SECONDS);
    }

    static void druppel(Socket verbinding) throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            schrijf(verbinding, " ");
            new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
        }
    }

    static void schrijf(Socket verbinding, String tekst) throws IOException {
        verbinding.getOutputStream().write(tekst.getBytes(StandardCharsets.UTF_8));
        verbinding.getOutputStream().flush();
    }

    static void reset(Socket verbinding) throws IOException {
        verbinding.setSoLinger(true, 0);
    }

    @Override
    public void close() throws IOException {
        deur.close();
    }
}
