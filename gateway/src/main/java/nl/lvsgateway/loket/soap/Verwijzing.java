package nl.lvsgateway.loket.soap;

import jakarta.activation.DataSource;
import java.io.InputStream;
import java.io.OutputStream;

/** Stands in the message for a file that comes in as a part of its own; it has no bytes, who needs those waits for the part. */
record Verwijzing(String id) implements DataSource {

    @Override
    public InputStream getInputStream() {
        throw new UnsupportedOperationException("The part itself is read");
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("Read only");
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return "part";
    }
}
