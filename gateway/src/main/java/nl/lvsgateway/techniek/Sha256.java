package nl.lvsgateway.techniek;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which belongs to every JDK. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest nieuw() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }

    public static byte[] van(String tekst) {
        return nieuw().digest(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** 64 small hexadecimal digits. */
    public static String hex(MessageDigest afdruk) {
        return HexFormat.of().formatHex(afdruk.digest());
    }
}
