package nl.lvsgateway.techniek.mime;

import java.io.IOException;
import java.io.InputStream;

/** Undoes quoted-printable (RFC 2045, 6.7). */
final class Leesbaarstroom extends InputStream {

    private final InputStream tekst;
    private final String plaats;

    Leesbaarstroom(InputStream tekst, String plaats) {
        this.tekst = tekst;
        this.plaats = plaats;
    }

    @Override
    public int read() throws IOException {
        var teken = tekst.read();
        while (teken == '=') {
            var hoog = tekst.read();
            if (hoog != '\r' && hoog != ' ' && hoog != '\t') {
                return 16 * cijfer(hoog) + cijfer(tekst.read());
            }
            naarRegeleinde(hoog);
            teken = tekst.read();
        }
        return teken;
    }

    /** A line that goes on; somebody on the way may have put white space behind it. */
    private void naarRegeleinde(int eerste) throws IOException {
        var teken = eerste;
        while (teken == ' ' || teken == '\t') {
            teken = tekst.read();
        }
        if (teken != '\r' || tekst.read() != '\n') {
            throw new Onleesbaar(plaats);
        }
    }

    private int cijfer(int teken) throws IOException {
        var cijfer = Character.digit(teken, 16);
        if (cijfer < 0) {
            throw new Onleesbaar(plaats);
        }
        return cijfer;
    }

    /** Not as it is inherited, which keeps a failure to itself. */
    @Override
    public int read(byte[] naar, int plek, int aantal) throws IOException {
        var gelezen = 0;
        while (gelezen < aantal) {
            var teken = read();
            if (teken < 0) {
                return gelezen == 0 ? -1 : gelezen;
            }
            naar[plek + gelezen++] = (byte) teken;
        }
        return gelezen;
    }
}
