package nl.lvsgateway.loket.soap;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.activation.DataHandler;
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
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.attachment.AttachmentImpl;
import org.apache.cxf.message.Attachment;

/** Base64 text that comes in pieces, kept as bytes in a temporary file without a name: it goes with its channel. */
final class Inlinebestand {

    private final FileChannel kanaal;
    private final byte[] groep = new byte[4096];
    private int gevuld;

    Inlinebestand() throws XMLStreamException {
        try {
            var pad = Path.of(System.getProperty("java.io.tmpdir"), "lvs-inline-" + UUID.randomUUID());
            kanaal = FileChannel.open(pad, CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    void neem(char[] tekens, int begin, int aantal) throws XMLStreamException {
        for (var plek = begin; plek < begin + aantal; plek++) {
            if (tekens[plek] > ' ') {
                groep[gevuld++] = (byte) Math.min(tekens[plek], 127);
                if (gevuld == groep.length) {
                    schrijf();
                }
            }
        }
    }

    /** The group is a multiple of four characters, so it stands on its own. */
    private void schrijf() throws XMLStreamException {
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(Arrays.copyOf(groep, gevuld)));
            while (bytes.hasRemaining()) {
                kanaal.write(bytes);
            }
            gevuld = 0;
        } catch (IllegalArgumentException | IOException e) {
            gooiWeg();
            throw new XMLStreamException("Not base64", e);
        }
    }

    /** Adds the file to the parts of the message; the answer refers to it. */
    String rondAf(List<Attachment> inline) throws XMLStreamException {
        schrijf();
        try {
            kanaal.position(0);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        var id = UUID.randomUUID() + "@inline";
        inline.add(new AttachmentImpl(id, new DataHandler(new Bron(kanaal))));
        return "cid:" + id;
    }

    void gooiWeg() throws XMLStreamException {
        try {
            kanaal.close();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Opened once. */
    private record Bron(FileChannel kanaal) implements DataSource {

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
}
