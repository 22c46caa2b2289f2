package nl.lvsgateway.techniek.mime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import nl.lvsgateway.techniek.Mislukking;

/** Undoes what was done to the bytes of a part to let them travel (RFC 2045, 6). What cannot be undone is refused. */
final class Overdracht {

    static final String KOP = "content-transfer-encoding";

    private Overdracht() {}

    static InputStream ontcijfer(InputStream inhoud, Map<String, String> koppen, String plaats) throws Onleesbaar {
        return switch (koppen.getOrDefault(KOP, "").toLowerCase(Locale.ROOT)) {
            case "", "7bit", "8bit", "binary" -> inhoud;
            case "base64" -> new Base64stroom(new Zonderwit(inhoud), plaats);
            case "quoted-printable" -> new Leesbaarstroom(inhoud, plaats);
            default -> throw new Onleesbaar(plaats + "." + KOP);
        };
    }

    /** Lines are of any length in base64, so that white space means nothing; all else counts. */
    private static final class Zonderwit extends FilterInputStream {

        private long aantal;

        Zonderwit(InputStream inhoud) {
            super(inhoud);
        }

        @Override
        public int read() throws IOException {
            var teken = super.read();
            while (teken == ' ' || teken == '\t' || teken == '\r' || teken == '\n') {
                teken = super.read();
            }
            aantal += teken < 0 ? 0 : 1;
            return teken;
        }

        @Override
        public int read(byte[] naar, int plek, int hoogstens) throws IOException {
            var teken = read();
            if (teken < 0) {
                return -1;
            }
            naar[plek] = (byte) teken;
            return 1;
        }
    }

    /** Ends only where the text ends: the decoder itself would stop at the first padding. */
    private static final class Base64stroom extends FilterInputStream {

        private final Zonderwit tekst;
        private final String plaats;

        Base64stroom(Zonderwit tekst, String plaats) {
            super(Base64.getDecoder().wrap(tekst));
            this.tekst = tekst;
            this.plaats = plaats;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] naar, int plek, int aantal) throws IOException {
            try {
                var gelezen = super.read(naar, plek, aantal);
                if (gelezen < 0 && (tekst.read() >= 0 || tekst.aantal % 4 != 0)) {
                    throw new Onleesbaar(plaats);
                }
                return gelezen;
            } catch (IOException geenBase64OfGeenLijn) {
                throw Mislukking.van(geenBase64OfGeenLijn) == Mislukking.AFGEBROKEN
                        ? geenBase64OfGeenLijn
                        : new Onleesbaar(plaats);
            }
        }
    }
}
