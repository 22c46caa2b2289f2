package nl.lvsgateway.proeven.gril;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

/** Texts as people and programs really write them, and some that nobody should. */
final class Teksten {

    /** In every text, name and type that is sent; no refusal may show it, nor a log. */
    static final String MERK = "kwispel";

    /** Text that must come back as it is, or in its ordinary form. */
    static final List<String> MAG = List.of(
            "Renée Dupré, ’s-Gravenhage",
            "Cafe\u0301 en Zoe\u0308",
            "İstanbul ı ſ ß ẞ Ǆ",
            "\u212B \u2126 \u0344 \u0958 \uFB1D",
            "\u1112\u1161\u11AB 한글 日本語 中文",
            "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u05E2\u05D1\u05E8\u05D9\u05EA \u202Eomgekeerd\u202C",
            "\uD83D\uDE00\uD83D\uDC69\uD83C\uDFFD\u200D\uD83C\uDFEB\uD83C\uDDF3\uD83C\uDDF1",
            "Z\u0310\u0341a\u034F\u0335lgo\u0489",
            "\uD834\uDD5E \uD835\uDD04 \uD840\uDC00 \uDBFF\uDFFD \uD83F\uDFFE",
            "\u00A0\u00AD\u200B\u200E\u2060\uFEFFmidden\u2028regel\u2029alinea",
            "\u007F\u0080\u0085\u009F stuur",
            "\uE000 \uFDD0 \uFFFD eigen",
            "tab\tregel\nwagen\rbeide\r\neind",
            "Word\u000Bregel\u000Cblad\u001Cvak\u001Dgroep\u001Eregel\u001Feenheid",
            "<b>&amp;</b> ]]> <!-- x --> <?pi?> &#x41; &unknown;",
            "\"dubbel\" 'enkel' `scheef` \\ \\n \\u0041 /",
            "%41 %00 %zz +plus ?vraag#hek;puntkomma=is",
            "${jndi:ldap://x} #{1+1} {{7*7}} '); DROP TABLE aanvraag;--",
            "null",
            "true",
            "0",
            "1e400",
            "-",
            "NaN",
            "=1+1",
            "@SUM(A1)",
            "  spaties voor en na  ");

    private static final List<String> LANG = List.of("a", "é", "€", "e\u0301", "\uD83D\uDE00", "&", "\"", "\u0958");

    private Teksten() {}

    static String gewoon(Toeval toeval, String waarvan) {
        return waarvan + " " + MERK + " " + toeval.tot(1000);
    }

    /** Legal; somewhere in it the mark. */
    static String vreemd(Toeval toeval) {
        var midden = toeval.kies(MAG);
        var tekst = switch (toeval.tot(4)) {
            case 0 -> midden + MERK;
            case 1 -> MERK + midden;
            case 2 -> midden + MERK + toeval.kies(MAG);
            default -> MERK + midden + MERK;
        };
        return toeval.eenOp(6) ? Normalizer.normalize(tekst, toeval.munt() ? Form.NFD : Form.NFC) : tekst;
    }

    /** About so many UTF-16 units in the form in which it was made. */
    static String lang(Toeval toeval, int eenheden) {
        var teken = toeval.kies(LANG);
        var uit = new StringBuilder(MERK);
        while (uit.length() + teken.length() <= eenheden) {
            uit.append(teken);
        }
        while (uit.length() < eenheden) {
            uit.append('z');
        }
        return uit.toString();
    }

    /** Exactly so many, each one sign in every way of counting. */
    static String precies(int tekens) {
        return MERK + "x".repeat(tekens - MERK.length());
    }

    /** No XML can carry it. */
    static String onmogelijk(Toeval toeval) {
        var teken = toeval.kies(
                "\u0000", "\u0001", "\u0007", "\u0008", "\u000E", "\u001A", "\u001B", "\uFFFE", "\uFFFF", "\uD800",
                "\uDC00", "\uDBFFx");
        return MERK + teken + "na";
    }

    /** In a name of a file that can be written in a header. */
    static String naamdeel(Toeval toeval) {
        return toeval.kies(
                "verslag",
                "toelichting é",
                "Zoë’s plan",
                "Zoe\u0308 plan",
                "100% klaar",
                "a;b=c",
                "(1) kopie",
                "日本語",
                "\uD83D\uDE00 blij",
                "plan 'a'",
                "zeg \"ja\"",
                "a+b&c",
                "..verborgen",
                "punt.punt.",
                "<script>",
                "İı",
                "\u200Eltr",
                "naam\u00A0nbsp",
                "=?utf-8?niets?=",
                "50 %20 korting",
                "a,b",
                "{x}",
                "tilde~",
                "C# [x]");
    }
}
