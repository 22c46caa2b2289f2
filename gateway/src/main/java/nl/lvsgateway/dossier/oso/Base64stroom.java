package nl.lvsgateway.dossier.oso;

import java.util.Arrays;

/** Decodes Base64 as it comes in, in small pieces; white space between the characters is allowed. */
final class Base64stroom {

    /** Takes the decoded bytes; the array is reused. */
    @FunctionalInterface
    interface Afnemer {
        void neem(byte[] bytes, int aantal);
    }

    private static final byte FOUT = -1;
    private static final byte WIT = -2;
    private static final byte VULLING = -3;
    private static final byte[] WAARDE = waarden();

    private final Afnemer afnemer;
    private final byte[] uit = new byte[12 * 1024];
    private int gevuld;
    private int groep;
    private int inGroep;
    private int vulling;
    private boolean goed;

    Base64stroom(Afnemer afnemer) {
        this.afnemer = afnemer;
    }

    void begin() {
        gevuld = 0;
        groep = 0;
        inGroep = 0;
        vulling = 0;
        goed = true;
    }

    void neem(char[] tekens, int vanaf, int aantal) {
        var eind = vanaf + aantal;
        for (int i = vanaf; goed && i < eind; i++) {
            i = heleGroepen(tekens, i, eind);
            if (i == eind) {
                return;
            }
            var waarde = tekens[i] < 128 ? WAARDE[tekens[i]] : FOUT;
            if (waarde >= 0) {
                teken(waarde);
            } else if (waarde == VULLING) {
                vulling++;
            } else {
                goed = waarde == WIT;
            }
        }
    }

    /** The usual case, kept tight: four characters of the alphabet in a row. Returns where it ends. */
    private int heleGroepen(char[] t, int vanaf, int eind) {
        var i = vanaf;
        var waarde = WAARDE;
        while (inGroep == 0 && vulling == 0 && eind - i >= 4) {
            if ((t[i] | t[i + 1] | t[i + 2] | t[i + 3]) >= 128) {
                return i;
            }
            var vier = waarde[t[i]] << 18 | waarde[t[i + 1]] << 12 | waarde[t[i + 2]] << 6 | waarde[t[i + 3]];
            if (vier < 0) {
                return i;
            }
            var g = gevuld;
            uit[g] = (byte) (vier >> 16);
            uit[g + 1] = (byte) (vier >> 8);
            uit[g + 2] = (byte) vier;
            gevuld = g + 3;
            if (gevuld == uit.length) {
                geef();
            }
            i += 4;
        }
        return i;
    }

    private void teken(int waarde) {
        goed = vulling == 0;
        groep = groep << 6 | waarde;
        if (++inGroep == 4) {
            zet(groep >> 16);
            zet(groep >> 8);
            zet(groep);
            groep = 0;
            inGroep = 0;
            if (gevuld == uit.length) {
                geef();
            }
        }
    }

    /** No sign so far that does not belong. */
    boolean totHierGoed() {
        return goed;
    }

    /** The last group may be short; its padding must then be right. */
    boolean eind() {
        goed = goed && (inGroep + vulling) % 4 == 0 && inGroep != 1 && vulling <= 2;
        if (inGroep >= 2) {
            groep <<= 6 * (4 - inGroep);
            zet(groep >> 16);
            if (inGroep == 3) {
                zet(groep >> 8);
            }
        }
        geef();
        return goed;
    }

    private void zet(int waarde) {
        uit[gevuld++] = (byte) waarde;
    }

    private void geef() {
        if (gevuld > 0) {
            afnemer.neem(uit, gevuld);
            gevuld = 0;
        }
    }

    private static byte[] waarden() {
        var uit = new byte[128];
        Arrays.fill(uit, FOUT);
        var alfabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alfabet.length(); i++) {
            uit[alfabet.charAt(i)] = (byte) i;
        }
        for (var wit : " \t\r\n".toCharArray()) {
            uit[wit] = WIT;
        }
        uit['='] = VULLING;
        return uit;
    }
}
