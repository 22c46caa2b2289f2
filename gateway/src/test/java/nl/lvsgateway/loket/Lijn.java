package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A bare connection: what no decent client would send, and who first sends all and then reads. */
final class Lijn {

    static final String PARNASSYS = "X-API-Key: demo-sleutel-parnassys\r\nVerificatiecode: regenboog-2507\r\n";

    private final int poort;

    Lijn(int poort) {
        this.poort = poort;
    }

    record Antwoord(int status, Map<String, String> koppen, String inhoud) {

        @Nullable
        String kop(String naam) {
            return koppen.get(naam);
        }

        @Override
        public String toString() {
            return status + " " + koppen + " " + inhoud;
        }
    }

    Antwoord vraag(String methode, String adres, String koppen, String inhoud) throws IOException {
        var bytes = inhoud.getBytes(UTF_8);
        var lengte = bytes.length > 0 || methode.equals("POST") || methode.equals("PUT")
                ? "Content-Length: " + bytes.length + "\r\n"
                : "";
        return ruw(methode + " " + adres + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + koppen + lengte
                + "\r\n" + inhoud);
    }

    Antwoord ruw(String alles) throws IOException {
        try (var lijn = new Socket("127.0.0.1", poort)) {
            lijn.setSoTimeout(20_000);
            lijn.getOutputStream().write(alles.getBytes(UTF_8));
            return lees(lijn.getInputStream());
        }
    }

    static Antwoord lees(InputStream in) throws IOException {
        var alles = new ByteArrayOutputStream();
        in.transferTo(alles);
        var tekst = alles.toString(ISO_8859_1);
        var einde = tekst.indexOf("\r\n\r\n");
        if (einde < 0) {
            throw new IOException("no answer: " + tekst);
        }
        var regels = tekst.substring(0, einde).split("\r\n");
        var koppen = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var i = 1; i < regels.length; i++) {
            var plek = regels[i].indexOf(':');
            koppen.merge(
                    regels[i].substring(0, plek), regels[i].substring(plek + 1).strip(), (a, b) -> a + ", " + b);
        }
        var status = Integer.parseInt(regels[0].split(" ")[1]);
        return new Antwoord(
                status, koppen, new String(tekst.substring(einde + 4).getBytes(ISO_8859_1), UTF_8));
    }
}
