package nl.lvsgateway.proeven.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads an HTTP/1.1 response, whole, in chunks or until the connection closes. */
public final class Antwoordlezer {

    private final InputStream in;

    private Antwoordlezer(InputStream in) {
        this.in = in;
    }

    public static Reactie lees(InputStream in) {
        try {
            return new Antwoordlezer(in).lees();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reactie lees() throws IOException {
        var status = status(regel());
        var koppen = koppen();
        if (status == 100) {
            return lees();
        }
        return new Reactie(status, koppen, lichaam(koppen), 0);
    }

    private static int status(String regel) throws IOException {
        var delen = regel.split(" ", 3);
        if (delen.length < 2) {
            throw new EOFException("no status line");
        }
        return Integer.parseInt(delen[1]);
    }

    private Map<String, String> koppen() throws IOException {
        var koppen = new HashMap<String, String>();
        for (var regel = regel(); !regel.isEmpty(); regel = regel()) {
            var dubbelePunt = regel.indexOf(':');
            var naam = regel.substring(0, dubbelePunt).toLowerCase(Locale.ROOT);
            koppen.put(naam, regel.substring(dubbelePunt + 1).strip());
        }
        return koppen;
    }

    private byte[] lichaam(Map<String, String> koppen) throws IOException {
        if (koppen.containsKey("content-length")) {
            return precies(Integer.parseInt(koppen.get("content-length")));
        }
        return "chunked".equalsIgnoreCase(koppen.get("transfer-encoding")) ? stukken() : in.readAllBytes();
    }

    private byte[] stukken() throws IOException {
        var uit = new ByteArrayOutputStream();
        for (int n = Integer.parseInt(regel(), 16); n > 0; n = Integer.parseInt(regel(), 16)) {
            uit.writeBytes(precies(n));
            regel();
        }
        return uit.toByteArray();
    }

    private byte[] precies(int aantal) throws IOException {
        var bytes = in.readNBytes(aantal);
        if (bytes.length < aantal) {
            throw new EOFException("answer was cut off after " + bytes.length + " of " + aantal + " bytes");
        }
        return bytes;
    }

    private String regel() throws IOException {
        var uit = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                uit.write(b);
            }
        }
        return uit.toString(StandardCharsets.ISO_8859_1);
    }
}
