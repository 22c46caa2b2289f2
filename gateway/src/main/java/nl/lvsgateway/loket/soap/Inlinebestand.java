package nl.lvsgateway.loket.soap;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import nl.lvsgateway.loket.keuren.Grenswacht.Grens;
import nl.lvsgateway.techniek.Opslagstoring;

/**
 * Base64 text that comes in pieces, kept as bytes in a temporary file without a name: it goes when it is closed. Stops at the
 * limit, as a part that streams does.
 */
final class Inlinebestand implements DataSource, AutoCloseable {

    private final Grens grens;
    private final FileChannel kanaal;
    private final byte[] groep = new byte[4096];
    private int gevuld;
    private long grootte;

    Inlinebestand(Grens grens) {
        this.grens = grens;
        try {
            var pad = Path.of(System.getProperty("java.io.tmpdir"), "lvs-inline-" + UUID.randomUUID());
            kanaal = FileChannel.open(pad, CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw Opslagstoring.van("A temporary file cannot be made", e);
        }
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
        try {
            kanaal.position(0);
        } catch (IOException e) {
            throw Opslagstoring.van("A temporary file cannot be read", e);
        }
        return grootte;
    }

    /** The group is a multiple of four characters, so it stands on its own. */
    private void schrijf(Location plek) throws XMLStreamException {
        var bytes = ByteBuffer.wrap(ontcijfer(plek));
        gevuld = 0;
        grootte += bytes.remaining();
        if (grootte > grens.limiet()) {
            throw grens.nee().get();
        }
        try {
            while (bytes.hasRemaining()) {
                kanaal.write(bytes);
            }
        } catch (IOException e) {
            throw Opslagstoring.van("A temporary file cannot be written", e);
        }
    }

    private byte[] ontcijfer(Location plek) throws XMLStreamException {
        try {
            return Base64.getDecoder().decode(Arrays.copyOf(groep, gevuld));
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("Not base64", plek, e);
        }
    }

    @Override
    public void close() {
        try {
            kanaal.close();
        } catch (IOException e) {
            throw Opslagstoring.van("A temporary file cannot be closed", e);
        }
    }

    /** Opened once. */
    @Override
    public InputStream getInputStream() {
        return Channels.newInputStream(kanaal);
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
