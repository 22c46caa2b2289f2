package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A message of parts, byte by byte as a client of any make would send it. */
final class Pakket {

    private final String grens;
    private final List<byte[]> delen = new ArrayList<>();

    Pakket(String grens) {
        this.grens = grens;
    }

    /** @param koppen each byte as one sign */
    Pakket deel(String koppen, byte[] inhoud) {
        var deel = new ByteArrayOutputStream();
        deel.writeBytes((koppen + "\r\n\r\n").getBytes(ISO_8859_1));
        deel.writeBytes(inhoud);
        delen.add(deel.toByteArray());
        return this;
    }

    Pakket veld(String naam, String waarde) {
        return deel("Content-Disposition: form-data; name=\"" + naam + "\"", waarde.getBytes(UTF_8));
    }

    /** @param naam of the file, as it stands behind {@code filename} */
    Pakket bestand(String deel, String naam, byte[] inhoud) {
        return deel("Content-Disposition: form-data; name=\"" + deel + "\"; filename" + naam, inhoud);
    }

    /** As a client packs it for the way. */
    static byte[] gzip(byte[] bytes) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(uit)) {
            gzip.write(bytes);
        }
        return uit.toByteArray();
    }

    byte[] bytes() {
        var uit = new ByteArrayOutputStream();
        for (var deel : delen) {
            uit.writeBytes(("--" + grens + "\r\n").getBytes(ISO_8859_1));
            uit.writeBytes(deel);
            uit.writeBytes("\r\n".getBytes(ISO_8859_1));
        }
        uit.writeBytes(("--" + grens + "--\r\n").getBytes(ISO_8859_1));
        return uit.toByteArray();
    }
}
