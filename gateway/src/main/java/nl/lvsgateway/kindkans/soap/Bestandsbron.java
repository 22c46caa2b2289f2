package nl.lvsgateway.kindkans.soap;

import jakarta.activation.DataSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import nl.lvsgateway.kindkans.Berichtbestand;

/** Streams one file into the message and refuses to pass off a shorter or longer one as whole. */
final class Bestandsbron implements DataSource {

    private final Berichtbestand bestand;
    private final Oproep oproep;

    Bestandsbron(Berichtbestand bestand, Oproep oproep) {
        this.bestand = bestand;
        this.oproep = oproep;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try {
            return new Geteld(bestand.inhoud().open());
        } catch (IOException | RuntimeException e) {
            oproep.leesfout();
            throw new IOException("file of the message cannot be opened", e);
        }
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("read only");
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return "";
    }

    private final class Geteld extends FilterInputStream {

        private long geteld;

        Geteld(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int vanaf, int lengte) throws IOException {
            if (oproep.isAfgebroken()) {
                throw new IOException("call was broken off");
            }
            return tel(lees(buffer, vanaf, lengte));
        }

        private int lees(byte[] buffer, int vanaf, int lengte) throws IOException {
            Objects.checkFromIndexSize(vanaf, lengte, buffer.length);
            try {
                return in.read(buffer, vanaf, lengte);
            } catch (IOException | RuntimeException e) {
                oproep.leesfout();
                throw new IOException("file of the message cannot be read", e);
            }
        }

        private int tel(int gelezen) throws IOException {
            geteld += Math.max(gelezen, 0);
            var klopt = gelezen < 0 ? geteld == bestand.grootte() : geteld <= bestand.grootte();
            if (!klopt) {
                oproep.leesfout();
                throw new IOException("file of the message has another size than announced");
            }
            return gelezen;
        }
    }
}
