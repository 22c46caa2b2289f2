package nl.lvsgateway.techniek.mime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in a header, where only bytes travel: each maker of clients writes it in its own way. Empty when it fits in none. */
public final class Koptekst {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern WOORD = Pattern.compile("=\\?([^?*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=[ \t]*");
    private static final Pattern LOS = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern PROCENT = Pattern.compile(LOS.pattern() + "|[^\\x21-\\x7E]");

    private Koptekst() {}

    /** Bytes in UTF-8, or else the one-byte letters of Windows and HTTP. */
    public static String van(String byteAlsTeken) {
        var bytes = byteAlsTeken.getBytes(StandardCharsets.ISO_8859_1);
        return tekst(bytes, StandardCharsets.UTF_8)
                .or(() -> tekst(bytes, WINDOWS))
                .orElse(byteAlsTeken);
    }

    /** The same, and what was written as encoded words (RFC 2047) is read; a letter may be cut in two by them. */
    static Optional<String> metWoorden(String byteAlsTeken) {
        var woorden = WOORD.matcher(byteAlsTeken);
        if (!woorden.lookingAt()) {
            return Optional.of(van(byteAlsTeken));
        }
        var bytes = new ByteArrayOutputStream();
        var charset = woorden.group(1);
        try {
            do {
                bytes.writeBytes(woord(woorden));
                woorden.region(woorden.end(), byteAlsTeken.length());
            } while (woorden.lookingAt() && woorden.group(1).equalsIgnoreCase(charset));
            var lezing = tekst(bytes.toByteArray(), Charset.forName(charset));
            return woorden.regionStart() == byteAlsTeken.length() ? lezing : Optional.empty();
        } catch (IllegalArgumentException onbekendOfKapot) {
            return Optional.empty();
        }
    }

    /** A percent sign with two digits behind it stands for a byte (RFC 2392); any other for itself. */
    public static String zonderProcent(String tekst) {
        var bytes = new String(tekst.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var netjes = LOS.matcher(bytes).replaceAll("%25");
        return van(new String(gecodeerd(netjes, '%'), StandardCharsets.ISO_8859_1));
    }

    private static byte[] woord(Matcher woord) {
        return woord.group(2).equalsIgnoreCase("B")
                ? Base64.getDecoder().decode(woord.group(3))
                : gecodeerd(woord.group(3).replace('_', ' '), '=');
    }

    /** A value such as {@code UTF-8'nl'%e2%82%ac} (RFC 8187). */
    static Optional<String> uitgebreid(String waarde) {
        var delen = waarde.split("'", 3);
        if (delen.length < 3 || PROCENT.matcher(delen[2]).find()) {
            return Optional.empty();
        }
        try {
            return tekst(gecodeerd(delen[2], '%'), Charset.forName(delen[0]));
        } catch (IllegalArgumentException onbekend) {
            return Optional.empty();
        }
    }

    /** Bytes that stand as two hexadecimal digits behind this sign, among signs that stand for themselves. */
    static byte[] gecodeerd(String tekst, char merk) {
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) == merk) {
                bytes.write(Integer.parseInt(tekst, i + 1, Math.min(i + 3, tekst.length()), 16));
                i += 2;
            } else {
                bytes.write(tekst.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static Optional<String> tekst(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException anders) {
            return Optional.empty();
        }
    }
}
