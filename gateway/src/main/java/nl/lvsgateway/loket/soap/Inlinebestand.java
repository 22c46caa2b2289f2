package nl.lvsgateway.loket.soap;

import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import nl.lvsgateway.loket.Tussenbestand;
import nl.lvsgateway.loket.keuren.Grenswacht.Grens;

/**
 * What came in before it can be taken, mostly base64 text in pieces, kept as bytes in a temporary file without a name: it goes
 * when it is closed. Stops at the limit, as a part that streams does.
 */
final class Inlinebestand implements DataSource, AutoCloseable {

    private final Tussenbestand bytes;
    private final byte[] groep = new byte[4096];
    private int gevuld;
    private boolean opgevuld;

    Inlinebestand(Grens grens) {
        this.bytes = new Tussenbestand(grens);
    }

    /** @param plek where the text stands in the message */
    void neem(char[] tekens, int begin, int aantal, Location plek) throws XMLStreamException {
        for (var teken = begin; teken < begin + aantal; teken++) {
            if (tekens[teken] > ' ') {
                groep[gevuld++] = (byte) Math.min(tekens[teken], 127);
                if (gevuld == groep.length) {
                    schrijf(plek);
                }
            }
        }
    }

    /** Bytes in all, after the last of the text. */
    long rondAf(Location plek) throws XMLStreamException {
        schrijf(plek);
        return bytes.grootte();
    }

    /** Bytes that stand in the message as they are; how many. */
    long neem(InputStream inhoud) throws IOException {
        inhoud.transferTo(bytes);
        return bytes.grootte();
    }

    /** The group is a multiple of four characters, so it stands on its own. */
    private void schrijf(Location plek) throws XMLStreamException {
        var stuk = ontcijfer(plek);
        gevuld = 0;
        bytes.write(stuk, 0, stuk.length);
    }

    /** Padding ends the text: what comes behind it belongs to no file. */
    private byte[] ontcijfer(Location plek) throws XMLStreamException {
        try {
            if (opgevuld && gevuld > 0) {
                throw new IllegalArgumentException("Text behind the padding");
            }
            opgevuld = opgevuld || gevuld > 0 && groep[gevuld - 1] == '=';
            return Base64.getDecoder().decode(Arrays.copyOf(groep, gevuld));
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("Not base64", plek, e);
        }
    }

    @Override
    public void close() {
        bytes.close();
    }

    /** Opened once. */
    @Override
    public InputStream getInputStream() {
        return bytes.lees();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("Read only");
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return "inline";
    }
}
