package nl.lvsgateway.proeven.kindkans;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.lvsgateway.proeven.proces.Geduld;

/** One connection with the gateway, and the ways in which it can end badly. */
final class Lijn implements AutoCloseable {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private final Socket ruw;
    private final Socket socket;
    private final InputStream in;

    /** @param ruw the connection below TLS; the same as {@code socket} without TLS */
    Lijn(Socket ruw, Socket socket) throws IOException {
        this.ruw = ruw;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
    }

    InputStream in() {
        return in;
    }

    void antwoord(int status, String koppen, String lichaam) throws IOException {
        schrijf(bytes(status, koppen, lichaam), 1.0);
    }

    void soap(int status, String inhoud) throws IOException {
        antwoord(status, "", envelop(inhoud));
    }

    void half(String inhoud) throws IOException {
        schrijf(bytes(200, "", envelop(inhoud)), 0.6);
    }

    private void schrijf(byte[] bytes, double deel) throws IOException {
        OutputStream uit = socket.getOutputStream();
        uit.write(bytes, 0, (int) (bytes.length * deel));
        uit.flush();
    }

    private static String envelop(String inhoud) {
        return "<s:Envelope xmlns:s=\"" + SOAP + "\"><s:Body>" + inhoud + "</s:Body></s:Envelope>";
    }

    private static byte[] bytes(int status, String koppen, String lichaam) {
        var kop = "HTTP/1.1 " + status + " proef\r\nContent-Type: text/xml; charset=UTF-8\r\n" + koppen
                + "Content-Length: " + lichaam.length() + "\r\n\r\n";
        return (kop + lichaam).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Longer than the other side listens. */
    void zwijg(Duration duur) {
        Geduld.rust(duur);
    }

    /** The other side gets a reset, not an end. */
    void reset() throws IOException {
        ruw.setSoLinger(true, 0);
        ruw.close();
    }

    @Override
    public void close() throws IOException {
        ruw.close();
    }
}
