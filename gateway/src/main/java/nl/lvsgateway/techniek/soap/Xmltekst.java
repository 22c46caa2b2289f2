package nl.lvsgateway.techniek.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nl.lvsgateway.techniek.mime.Onleesbaar;
import org.jspecify.annotations.Nullable;

/**
 * XML as text, in the charset that it came in (RFC 7303): of its first bytes, or else of the header, or else of its own first
 * line. A byte that does not fit is an error, never another letter.
 */
final class Xmltekst {

    /** The first line of any XML fits in it, in any charset. */
    private static final int KIJK = 512;

    private static final Pattern VERKLARING =
            Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._\\-]*)[\"']");

    private final byte[] begin;
    private final String eerste;

    private Xmltekst(byte[] begin) {
        this.begin = begin;
        this.eerste = HexFormat.of().formatHex(Arrays.copyOf(begin, 4));
    }

    /** @param genoemd the charset in the header */
    static Reader van(InputStream bron, @Nullable String genoemd) throws IOException {
        var tekst = new Xmltekst(bron.readNBytes(KIJK));
        var merk = tekst.merk();
        var charset = merk > 0 ? tekst.naarVorm(StandardCharsets.UTF_8) : tekst.genoemd(genoemd);
        var rest = new ByteArrayInputStream(tekst.begin, merk, tekst.begin.length - merk);
        return new InputStreamReader(new SequenceInputStream(rest, bron), charset.newDecoder());
    }

    /** Bytes of the byte order mark. */
    private int merk() {
        if (eerste.equals("0000feff") || eerste.equals("fffe0000")) {
            return 4;
        }
        return eerste.startsWith("efbbbf") ? 3 : eerste.startsWith("feff") || eerste.startsWith("fffe") ? 2 : 0;
    }

    /** How wide the letters are, and which of their bytes comes first; this one when that is not to be seen. */
    private Charset naarVorm(Charset anders) {
        return switch (eerste) {
            case "0000feff", "0000003c" -> Charset.forName("UTF-32BE");
            case "fffe0000", "3c000000" -> Charset.forName("UTF-32LE");
            default ->
                eerste.startsWith("feff") || eerste.startsWith("003c")
                        ? StandardCharsets.UTF_16BE
                        : eerste.startsWith("fffe") || eerste.startsWith("3c00") ? StandardCharsets.UTF_16LE : anders;
        };
    }

    private Charset genoemd(@Nullable String kop) throws Onleesbaar {
        if (kop != null) {
            var charset = charset(kop, "content-type.charset");
            return charset.name().matches("UTF-(16|32)") ? naarVorm(charset) : charset;
        }
        var lezer = eerste.equals("4c6fa794") ? charset("IBM037", "encoding") : StandardCharsets.ISO_8859_1;
        var verklaring = VERKLARING.matcher(new String(begin, lezer));
        return naarVorm(verklaring.lookingAt() ? charset(verklaring.group(1), "encoding") : StandardCharsets.UTF_8);
    }

    private static Charset charset(String naam, String plaats) throws Onleesbaar {
        try {
            return Charset.forName(naam.strip());
        } catch (IllegalArgumentException onbekend) {
            throw new Onleesbaar(plaats);
        }
    }
}
