package nl.lvsgateway.proeven.gril;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** The one form in which what people type is kept, as the guide for makers of an LVS promises it. */
final class Gewoon {

    private Gewoon() {}

    static String tekst(String getypt) {
        return Normalizer.normalize(getypt, Form.NFC)
                .replaceAll("[\\x0B\\x0C]", "\n")
                .replaceAll("[\\x1C-\\x1F]", " ");
    }

    /** A folder before the name does not count. */
    static String bestandsnaam(String getypt) {
        return tekst(getypt.substring(Math.max(getypt.lastIndexOf('/'), getypt.lastIndexOf('\\')) + 1))
                .strip();
    }

    /** Letters and digits are what counts in the code of a samenwerkingsverband. */
    static String code(String getypt) {
        return getypt.replaceAll("[^A-Za-z0-9]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
