package nl.lvsgateway.loket;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.UUID;
import nl.lvsgateway.loket.keuren.Grenswacht.Grens;
import nl.lvsgateway.techniek.Opslagstoring;
import nl.lvsgateway.techniek.opslag.Alleenwij;

/**
 * A file that stood in a message as text, as bytes in a temporary file without a name: it goes when it is closed. Stops at the
 * limit, as a part that streams does.
 */
public final class Tussenbestand extends OutputStream {

    private final Grens grens;
    private final FileChannel kanaal;
    private long grootte;

    public Tussenbestand(Grens grens) {
        this.grens = grens;
        try {
            var pad = Path.of(System.getProperty("java.io.tmpdir"), "lvs-inline-" + UUID.randomUUID());
            kanaal = Alleenwij.open(pad, CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw Opslagstoring.van("A temporary file cannot be made", e);
        }
    }

    @Override
    public void write(int teken) {
        write(new byte[] {(byte) teken}, 0, 1);
    }

    @Override
    public void write(byte[] bron, int begin, int aantal) {
        grootte += aantal;
        if (grootte > grens.limiet()) {
            throw grens.nee().get();
        }
        try {
            var bytes = ByteBuffer.wrap(bron, begin, aantal);
            while (bytes.hasRemaining()) {
                kanaal.write(bytes);
            }
        } catch (IOException e) {
            throw Opslagstoring.van("A temporary file cannot be written", e);
        }
    }

    /** Bytes that came in so far. */
    public long grootte() {
        return grootte;
    }

    /** From the beginning; asked once, after the last byte. */
    public InputStream lees() {
        try {
            kanaal.position(0);
        } catch (IOException e) {
            throw Opslagstoring.van("A temporary file cannot be read", e);
        }
        return Channels.newInputStream(kanaal);
    }

    @Override
    public void close() {
        try {
            kanaal.close();
        } catch (IOException e) {
            throw Opslagstoring.van("A temporary file cannot be closed", e);
        }
    }
}
