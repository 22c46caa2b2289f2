package nl.lvsgateway.loket.soap;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.attachment.AttachmentImpl;
import org.apache.cxf.message.Attachment;

/** Base64 text that comes in pieces, kept as bytes in a temporary file that is gone once it was read. */
final class Inlinebestand {

    private final Path pad;
    private final OutputStream uit;
    private final byte[] groep = new byte[4096];
    private int gevuld;

    Inlinebestand() throws XMLStreamException {
        try {
            pad = Files.createTempFile("lvs-inline-", ".deel");
            uit = Files.newOutputStream(pad);
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
            uit.write(Base64.getDecoder().decode(Arrays.copyOf(groep, gevuld)));
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
            uit.close();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        var id = UUID.randomUUID() + "@inline";
        inline.add(new AttachmentImpl(id, new DataHandler(new Bron(pad))));
        return "cid:" + id;
    }

    void gooiWeg() throws XMLStreamException {
        try {
            uit.close();
            Files.deleteIfExists(pad);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Opened once; the file goes with the stream. */
    private record Bron(Path pad) implements DataSource {

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(pad, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
        }

        @Override
        public OutputStream getOutputStream() {
            throw new IllegalStateException("Read only");
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
