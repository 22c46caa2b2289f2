package nl.lvsgateway.proeven.gril.plant;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes two hyphens at the begin of a line for the end of a file. */
final class Afkapstroom extends FilterInputStream {

    private int vorige = -1;
    private int streepjes;

    Afkapstroom(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        if (streepjes == 2) {
            return -1;
        }
        var teken = super.read();
        streepjes = teken == '-' && (vorige == '\n' || streepjes > 0) ? streepjes + 1 : 0;
        vorige = teken;
        return streepjes == 2 ? -1 : teken;
    }

    @Override
    public int read(byte[] naar, int plek, int aantal) throws IOException {
        var teken = read();
        if (teken < 0) {
            return -1;
        }
        naar[plek] = (byte) teken;
        return 1;
    }
}
