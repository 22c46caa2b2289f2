package nl.lvsgateway.techniek.soap;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import nl.lvsgateway.techniek.mime.Onleesbaar;

/**
 * Counts the signs of one envelope while it is read, and ends it where there are too many: text, names, comments and white space
 * alike, in its headers as in its body, since any of them may be kept in the heap before anybody judges it. What belongs to a file
 * does not count: that has a limit of its own.
 */
public final class Berichtmaat extends FilterReader {

    private final long meeste;
    private long gelezen;
    private long vanBestanden;

    Berichtmaat(Reader bron, long meeste) {
        super(bron);
        this.meeste = meeste;
    }

    /** So many signs, as they stood in the message, went to a file. */
    public void isVanBestand(long tekens) {
        vanBestanden += tekens;
    }

    @Override
    public int read() throws IOException {
        var een = new char[1];
        return read(een, 0, 1) < 0 ? -1 : een[0];
    }

    @Override
    public int read(char[] naar, int plek, int aantal) throws IOException {
        var erbij = super.read(naar, plek, aantal);
        gelezen += Math.max(erbij, 0);
        if (gelezen - vanBestanden > meeste) {
            throw new Onleesbaar("Envelope");
        }
        return erbij;
    }
}
