package nl.lvsgateway.proeven.gril;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How a client writes the name of a file in a header of a part. */
enum Naamvorm {
    /** UTF-8 between quotes. */
    RAUW,
    /** The one-byte letters of Windows. */
    VENSTERS,
    /** Encoded words of mail (RFC 2047). */
    WOORD_B,
    WOORD_Q,
    /** {@code filename*} (RFC 8187). */
    STER,
    /** Both, as .NET does it. */
    STER_EN_WOORD,
    /** In numbered pieces (RFC 2231). */
    STUKKEN,
    /** A quote as {@code %22}, as browsers do it. */
    BROWSER,
    /** Without quotes. */
    KAAL,
    PAD_WINDOWS,
    PAD_UNIX;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Whether this name can be written so, and be understood in one way. */
    boolean kan(String naam) {
        return switch (this) {
            case RAUW, PAD_UNIX, PAD_WINDOWS -> isHelder(naam);
            case VENSTERS -> isHelder(naam) && WINDOWS.newEncoder().canEncode(naam) && !isUtf8(naam.getBytes(WINDOWS));
            case BROWSER -> naam.matches("[^%\\\\\r\n]*") && !naam.startsWith("=?");
            case KAAL -> naam.matches("[A-Za-z0-9._~+\\-]+");
            default -> true;
        };
    }

    /** The parameters of Content-Disposition, each byte as one sign. */
    String schrijf(String naam) {
        return switch (this) {
            case RAUW -> "filename=\"" + bytes(aangehaald(naam)) + "\"";
            case VENSTERS ->
                "filename=\"" + new String(aangehaald(naam).getBytes(WINDOWS), StandardCharsets.ISO_8859_1) + "\"";
            case WOORD_B -> "filename=\"" + woord(naam) + "\"";
            case WOORD_Q -> "filename=\"=?UTF-8?Q?" + procent(naam).replace('%', '=') + "?=\"";
            case STER -> "filename*=UTF-8'nl'" + procent(naam);
            case STER_EN_WOORD -> "filename=\"" + woord(naam) + "\"; filename*=utf-8''" + procent(naam);
            case STUKKEN -> stukken(procent(naam));
            case BROWSER -> "filename=\"" + bytes(naam).replace("\"", "%22") + "\"";
            case KAAL -> "filename=" + naam;
            case PAD_WINDOWS -> "filename=\"C:\\Users\\kwispel\\" + bytes(aangehaald(naam)) + "\"";
            case PAD_UNIX -> "filename=\"/home/kwispel/" + bytes(aangehaald(naam)) + "\"";
        };
    }

    private static boolean isHelder(String naam) {
        return naam.matches("[^%\\\\\r\n]*") && !naam.startsWith("=?");
    }

    private static String aangehaald(String naam) {
        return naam.replace("\"", "\\\"");
    }

    private static String bytes(String tekst) {
        return new String(tekst.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String woord(String naam) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(naam.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String procent(String naam) {
        return URLEncoder.encode(naam, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private static String stukken(String procent) {
        var uit = new StringBuilder();
        for (int i = 0, stuk = 0; i < procent.length() || stuk == 0; stuk++) {
            var einde = Math.min(procent.length(), i + 40);
            while (einde < procent.length()
                    && procent.substring(einde - 2, einde).contains("%")) {
                einde--; // not within one encoded byte
            }
            uit.append(stuk == 0 ? "" : "; ").append("filename*").append(stuk).append("*=");
            uit.append(stuk == 0 ? "UTF-8''" : "").append(procent, i, einde);
            i = einde;
        }
        return uit.toString();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException anders) {
            return false;
        }
    }
}
