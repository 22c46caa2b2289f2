package nl.lvsgateway.techniek.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a message as they come in, and where in them the next boundary stands. */
final class Grenszoeker {

    private static final int MEESTE_NAWOORD = 1024 * 1024;
    private static final int BUFFER = 32 * 1024;

    private final InputStream bron;
    private final byte[] grens;
    private final byte[] buffer = new byte[BUFFER];
    private int begin;
    private int einde;
    /** From the begin of the buffer so many bytes are content for sure. */
    private int zeker;
    /** Length of the boundary that stands behind those, with the line breaks around it; 0 when none was found yet. */
    private int opGrens;

    private boolean laatste;
    private boolean bronLeeg;

    Grenszoeker(InputStream bron, String grens) {
        this.bron = bron;
        this.grens = ("\r\n--" + grens).getBytes(StandardCharsets.ISO_8859_1);
        // The first boundary may stand at the very begin, where no line break can be.
        buffer[0] = '\r';
        buffer[1] = '\n';
        einde = 2;
    }

    /** To behind the next boundary; false when that was the last one. */
    boolean voorbijGrens() throws IOException {
        while (!laatste && zoek()) {
            begin += zeker;
            zeker = 0;
        }
        if (laatste) {
            return false;
        }
        begin += opGrens;
        opGrens = 0;
        return true;
    }

    /** One byte of content; good after {@link #zoek} found some. */
    int neem() {
        zeker--;
        return buffer[begin++] & 0xff;
    }

    int neem(byte[] naar, int plek, int aantal) {
        var zoveel = Math.min(zeker, aantal);
        System.arraycopy(buffer, begin, naar, plek, zoveel);
        begin += zoveel;
        zeker -= zoveel;
        return zoveel;
    }

    /** Means nothing, but who checks the bytes as a whole can do so at their end only. */
    void leesNawoord() throws IOException {
        begin = einde;
        for (var over = MEESTE_NAWOORD; over > 0 && vul(); over -= einde) {
            begin = einde;
        }
    }

    /** Looks for the next content; false at a boundary. */
    boolean zoek() throws IOException {
        while (zeker == 0 && opGrens == 0) {
            var plek = begin;
            var lengte = 0;
            while (plek < einde && lengte == 0) {
                if (buffer[plek] == '\r') {
                    lengte = grensOp(plek);
                }
                plek += lengte == 0 ? 1 : 0;
            }
            zeker = plek - begin;
            opGrens = Math.max(lengte, 0);
            if (zeker == 0 && opGrens == 0 && !vul()) {
                throw new Onleesbaar(Delenlezer.MULTIPART);
            }
        }
        return zeker > 0;
    }

    /** Length of the boundary that stands here; 0 when it is none, -1 when too little came in to tell. */
    private int grensOp(int plek) {
        for (var i = 0; i < grens.length; i++) {
            if (plek + i == einde) {
                return teWeinig();
            }
            if (buffer[plek + i] != grens[i]) {
                return 0;
            }
        }
        var na = plek + grens.length;
        if (na + 1 == einde && buffer[na] == '-') {
            return teWeinig();
        }
        var slot = na + 1 < einde && buffer[na] == '-' && buffer[na + 1] == '-';
        na += slot ? 2 : 0;
        while (na < einde && (buffer[na] == ' ' || buffer[na] == '\t')) {
            na++;
        }
        var regeleinde = regeleinde(na, slot);
        if (regeleinde <= 0) {
            return na - plek > Delenlezer.MEESTE_KOPPEN ? 0 : regeleinde;
        }
        laatste = slot;
        return regeleinde - plek;
    }

    /**
     * Where the line ends that has nothing on it any more from here; 0 when it has, -1 when too little came in to tell. After the
     * last boundary the message may end as well, with half a line break or none.
     */
    private int regeleinde(int plek, boolean slot) {
        var over = einde - plek;
        if (over > 1 && buffer[plek] == '\r' && buffer[plek + 1] == '\n') {
            return plek + 2;
        }
        var half = over == 0 || over == 1 && (buffer[plek] == '\r' || slot && buffer[plek] == '\n');
        if (!half) {
            return 0;
        }
        return slot && bronLeeg ? einde : teWeinig();
    }

    private int teWeinig() {
        return bronLeeg ? 0 : -1;
    }

    /** False when nothing comes any more. */
    private boolean vul() throws IOException {
        System.arraycopy(buffer, begin, buffer, 0, einde - begin);
        einde -= begin;
        begin = 0;
        var erbij = bronLeeg ? -1 : bron.read(buffer, einde, buffer.length - einde);
        einde += Math.max(erbij, 0);
        if (erbij < 0 && !bronLeeg) {
            bronLeeg = true;
            return true;
        }
        return erbij >= 0;
    }

    /** Up to the empty line. When the boundary comes at once, that line is the line break before it. */
    String leesKoppen(String plaats) throws IOException {
        for (var plek = begin; plek - begin < Delenlezer.MEESTE_KOPPEN; plek++) {
            while (plek + 2 > einde) {
                plek -= begin;
                if (!vul()) {
                    throw new Onleesbaar(Delenlezer.MULTIPART);
                }
            }
            if (buffer[plek] == '\r' && buffer[plek + 1] == '\n' && (plek == begin || buffer[plek - 1] == '\n')) {
                return neemKoppen(plek);
            }
        }
        throw new Onleesbaar(plaats + ".koppen", "samen hooguit " + Delenlezer.MEESTE_KOPPEN / 1024 + " kB");
    }

    private String neemKoppen(int leeg) throws IOException {
        var koppen = new String(buffer, begin, leeg - begin, StandardCharsets.ISO_8859_1);
        begin = leeg;
        var lengte = grensOp(begin);
        while (lengte < 0) {
            vul();
            lengte = grensOp(begin);
        }
        opGrens = lengte;
        begin += lengte == 0 ? 2 : 0;
        return koppen;
    }
}
