package nl.lvsgateway.loket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Random;

/** Content full of what looks like a boundary and is none. */
final class Lastig {

    private Lastig() {}

    static byte[] inhoud(String grens, int minstens, Random toeval) {
        var stukken = List.of(
                "--" + grens + "\r\n.",
                "\r\n--" + grens + "x",
                "\n--" + grens + "\n.",
                "\r\n--" + grens + "-\r\n.",
                "x--" + grens + "--\r\n.",
                "\r\n-",
                "\r\r\n.",
                "\0\u00ff",
                "y".repeat(4000),
                "\r\n--" + grens + " \t.",
                "\n",
                ".\r");
        var tekst = new StringBuilder("x");
        while (tekst.length() < minstens) {
            var stuk = stukken.get(toeval.nextInt(stukken.size()));
            tekst.append(stuk.startsWith("--") ? "." + stuk : stuk);
        }
        return tekst.append('x').toString().getBytes(ISO_8859_1);
    }
}
