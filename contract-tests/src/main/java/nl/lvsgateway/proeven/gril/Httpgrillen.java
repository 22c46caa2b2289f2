package nl.lvsgateway.proeven.gril;

import java.util.Arrays;
import java.util.List;
import nl.lvsgateway.proeven.lvs.Toegang;

/** How HTTP carries a message, and who says to be sending it. */
final class Httpgrillen {

    static final List<Gril> ALLE = List.of(
            Gril.elke("http-gzip", (opzet, toeval) -> {
                opzet.vorm.gzip = true;
                opzet.vorm.koppen.put("Content-Encoding", toeval.kies("gzip", "GZIP", "x-gzip"));
            }),
            Gril.elke("http-verpakt", (opzet, toeval) -> {
                opzet.vorm.koppen.put(
                        "Content-Encoding", toeval.kies("gzip", "br", "deflate", "gzip, gzip", "kwispel"));
                opzet.wegMetGeheel();
            }),
            Gril.elke("http-gzipkapot", (opzet, toeval) -> {
                opzet.vorm.gzip = true;
                opzet.vorm.koppen.put("Content-Encoding", "gzip");
                opzet.vorm.verminkPak = heel -> Arrays.copyOf(heel, heel.length - toeval.tussen(1, 12));
                opzet.wegMetGeheel();
            }),
            Gril.elke("http-stukken", (opzet, toeval) -> opzet.vorm.inStukken = true),
            Gril.elke("http-kort", (opzet, toeval) -> {
                opzet.vorm.vermink = heel -> Arrays.copyOf(heel, heel.length / toeval.tussen(3, 6));
                opzet.wegMetGeheel();
            }),
            Gril.json(
                    "accept-goed",
                    (opzet, toeval) -> opzet.vorm.koppen.put(
                            "Accept",
                            toeval.kies(
                                    "application/json",
                                    "*/*",
                                    "application/*;q=0.5, text/html",
                                    "application/json;charset=utf-8"))),
            Gril.json("accept-anders", (opzet, toeval) -> {
                opzet.vorm.koppen.put("Accept", toeval.kies("text/html", "application/xml", "image/png"));
                opzet.wegMetGeheel();
            }),
            Gril.json("accept-kapot", (opzet, toeval) -> {
                opzet.vorm.koppen.put(
                        "Accept", toeval.kies("application/json;q=0", "kwispel", "/", ";;", ",", "*/json"));
                opzet.vrij();
            }),
            Gril.soap("accept-soap", (opzet, toeval) -> {
                opzet.vorm.koppen.put(
                        "Accept", toeval.kies("*/*", "text/xml", "application/soap+xml, multipart/related"));
            }),
            Gril.json("soort-anders", (opzet, toeval) -> {
                opzet.vorm.contentType = toeval.kies(
                        "text/plain",
                        "application/xml",
                        "multipart/form-data",
                        "kwispel",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=",
                        "application/octet-stream");
                opzet.wegMetGeheel();
            }),
            Gril.soap("soort-soap", (opzet, toeval) -> {
                opzet.vorm.contentType = toeval.kies("application/json", "kwispel", "text/plain", "multipart/related");
                opzet.vrij();
            }),
            Gril.elke("taal-kop", (opzet, toeval) -> {
                opzet.vorm.koppen.put("Accept-Language", toeval.kies("tr-TR", "en", "*", "kwispel;q=x"));
                opzet.vorm.koppen.put("Accept-Charset", "iso-8859-1");
                opzet.vorm.koppen.put("X-Forwarded-Proto", "https");
                opzet.vorm.koppen.put("Forwarded", "for=kwispel");
            }),
            Gril.elke("toegang-geensleutel", (opzet, toeval) -> {
                opzet.toegang = opzet.toegang.metSleutel(Toegang.VERKEERDE_SLEUTEL);
                opzet.wegMetGeheel();
            }),
            Gril.elke("toegang-geenschool", (opzet, toeval) -> {
                opzet.vorm.school = toeval.kies("99XX99", "kwispel", "00YY0", "\u0660\u0660YY00");
                opzet.wegMetGeheel();
            }),
            // Of a school that nobody else speaks for here: too many wrong codes shut it off.
            Gril.elke("toegang-geencode", (opzet, toeval) -> {
                opzet.toegang = Toegang.ZANDLOPER.metVerificatiecode(Toegang.VERKEERDE_CODE);
                opzet.vorm.school = opzet.toegang.school();
                opzet.wegMetGeheel();
            }),
            Gril.soap(
                    "toegang-kleineletters",
                    (opzet, toeval) -> opzet.vorm.school = opzet.vorm.school.toLowerCase(java.util.Locale.ROOT)));

    private Httpgrillen() {}
}
