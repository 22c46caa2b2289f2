package nl.lvsgateway.proeven.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.lvsgateway.proeven.http.Verzoek;

/** Sends a part of a request, or all of it, and hangs up without having heard an answer. */
final class Afbreker {

    private Afbreker() {}

    /** @param deel how much of the body goes out, 1.0 for all of it */
    static void stuur(Verzoek verzoek, double deel) {
        var adres = verzoek.adres();
        try (var socket = new Socket(adres.getHost(), adres.getPort());
                var bron = verzoek.lichaam().open()) {
            var lichaam = bron.readAllBytes();
            var kop = new StringBuilder(verzoek.methode() + " " + adres.getRawPath() + " HTTP/1.1\r\nHost: "
                    + adres.getAuthority() + "\r\nContent-Length: " + lichaam.length + "\r\n");
            verzoek.koppen()
                    .forEach((naam, waarde) ->
                            kop.append(naam).append(": ").append(waarde).append("\r\n"));
            var uit = socket.getOutputStream();
            uit.write(kop.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            uit.write(lichaam, 0, (int) (lichaam.length * deel));
            uit.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
