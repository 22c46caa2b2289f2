package nl.lvsgateway.loket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.lvsgateway.loket.Inzendingen.Bericht;

/** Says that more will come than comes, and hears what the gateway makes of that. */
final class Afgebroken {

    private static final int ONTBREEKT = 1000;

    private Afgebroken() {}

    static String stuur(int poort, Bericht bericht) throws IOException {
        var inhoud = bericht.inhoud().getBytes(StandardCharsets.UTF_8);
        var koppen = new StringBuilder("POST " + bericht.pad() + " HTTP/1.1\r\nHost: proef\r\n");
        bericht.koppen().forEach((naam, waarde) -> koppen.append(naam + ": " + waarde + "\r\n"));
        koppen.append("Content-Length: " + (inhoud.length + ONTBREEKT) + "\r\n\r\n");
        try (var lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
            lijn.setSoTimeout(30_000);
            lijn.getOutputStream().write(koppen.toString().getBytes(StandardCharsets.UTF_8));
            lijn.getOutputStream().write(inhoud);
            lijn.shutdownOutput();
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
