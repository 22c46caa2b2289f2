package nl.lvsgateway.techniek.mime;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the parts of a multipart message (RFC 2046) while they come in. A boundary is a line of its own: CRLF before it,
 * and behind it nothing but white space. What only looks like one is content. A message without its last boundary is none.
 */
public final class Delenlezer {

    /** Most bytes of the headers of one part: a name of 255 signs, written twice. */
    static final int MEESTE_KOPPEN = 8 * 1024;

    static final String MULTIPART = "multipart";

    private static final int LANGSTE_GRENS = 70;
    private static final int MEESTE_DELEN = 600;

    private final Grenszoeker bytes;
    private int nummer;

    /** @param soort the Content-Type of the message, which names the boundary */
    public Delenlezer(InputStream bron, @Nullable String soort) throws IOException {
        var grens = Kopregel.van(soort).parameter("boundary");
        if (grens == null || grens.isEmpty() || grens.length() > LANGSTE_GRENS) {
            throw new Onleesbaar(MULTIPART + ".boundary");
        }
        bytes = new Grenszoeker(bron, grens);
    }

    /**
     * What is left of the part before is skipped.
     *
     * @return {@code null} after the last one, when the message turned out to be whole
     * @throws Onleesbaar when the message is no good; any other failure is one of the line
     */
    public @Nullable Deel volgende() throws IOException {
        nummer++;
        if (!bytes.voorbijGrens()) {
            bytes.leesNawoord();
            return null;
        }
        var plaats = Deel.plaats(nummer);
        if (nummer > MEESTE_DELEN) {
            throw new Onleesbaar(plaats);
        }
        var koppen = Koppen.lees(bytes.leesKoppen(plaats), plaats);
        return new Deel(nummer, koppen, Overdracht.ontcijfer(new Inhoud(nummer), koppen, plaats));
    }

    /** As it stands in the message. */
    private final class Inhoud extends InputStream {

        private final int van;

        Inhoud(int van) {
            this.van = van;
        }

        @Override
        public int read() throws IOException {
            if (isOp()) {
                return -1;
            }
            return bytes.neem();
        }

        @Override
        public int read(byte[] naar, int plek, int aantal) throws IOException {
            if (isOp()) {
                return -1;
            }
            return bytes.neem(naar, plek, aantal);
        }

        private boolean isOp() throws IOException {
            if (van != nummer) {
                throw new IOException("The next part was asked for already");
            }
            return !bytes.zoek();
        }
    }
}
