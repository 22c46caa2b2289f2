package nl.lvsgateway.kindkans.soap;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A bare socket that plays a Kindkans whose connection misbehaves. */
final class Tegenpartij implements AutoCloseable {

    /** What it does with one connection. */
    interface Gedrag {
        void doe(Socket verbinding) throws IOException, InterruptedException;
    }

    private final ServerSocket deur = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    final AtomicInteger verbindingen = new AtomicInteger();
    final CountDownLatch klaar = new CountDownLatch(1);

    Tegenpartij(Gedrag gedrag) throws IOException {
        deur.setReceiveBufferSize(8 * 1024);
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
        var einde = "\r\n0\r\n\r\n";
        var staart = new StringBuilder();
        for (int b = in.read(); b >= 0 && !staart.toString().equals(einde); b = in.read()) {
            staart.append((char) b);
            if (staart.length() > einde.length()) {
                staart.deleteCharAt(0);
            }
            if (staart.toString().equals(einde)) {
                return;
            }
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
        klaar.countDown();
        deur.close();
    }
}
