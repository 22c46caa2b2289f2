package nl.lvsgateway.proeven.gril;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Parts that are put together in another way, over REST and with MTOM, or that do not belong together. */
final class Mimegrillen {

    static final List<Gril> ALLE = List.of(
            Gril.mime("grens-vorm", Mimegrillen::grens),
            Gril.mime("grens-fout", (opzet, toeval) -> {
                opzet.vorm.grens = "g".repeat(toeval.kies(71, 200));
                opzet.wegMetGeheel();
            }),
            Gril.mime("rand-omslag", (opzet, toeval) -> {
                opzet.vorm.voorwoord = "This is a multi-part message.\r\n";
                opzet.vorm.nawoord = toeval.kies("\r\nkwispel na", "\r\n\r\n", "\r\n" + "z".repeat(200));
            }),
            Gril.mime("rand-open", (opzet, toeval) -> {
                opzet.vorm.gesloten = false;
                opzet.wegMetGeheel();
            }),
            Gril.mime("rand-regeleinde", (opzet, toeval) -> {
                opzet.vorm.regeleinde = "\n";
                opzet.wegMetGeheel();
            }),
            Gril.mime("overdracht-vorm", (opzet, toeval) -> opzet.bijlagen.forEach(een -> overdracht(een, toeval)))
                    .metBijlage(),
            Gril.mime("overdracht-fout", (opzet, toeval) -> {
                        toeval.kies(opzet.bijlagen).overdracht =
                                toeval.kies("kwispel", "uuencode", "base64!", "kapot64");
                        opzet.wegMetGeheel();
                    })
                    .metBijlage(),
            Gril.mime("delen-extra", Mimegrillen::extra),
            Gril.delen("delen-volgorde", (opzet, toeval) -> {
                opzet.vorm.bestandenEerst = true;
                opzet.vorm.delenGehusseld = toeval.munt();
            }),
            Gril.mtom("delen-vooraf", (opzet, toeval) -> opzet.vorm.bestandenEerst = true),
            Gril.mtom("delen-start", (opzet, toeval) -> opzet.vorm.vermeldStart = false),
            Gril.mtom("delen-gehusseld", (opzet, toeval) -> opzet.vorm.delenGehusseld = true),
            Gril.mtom("verwijzing-vorm", Mimegrillen::verwijzing),
            Gril.mtom("verwijzing-fout", Mimegrillen::nergens));

    private Mimegrillen() {}

    /** Unless a file was made to look like the one that is there. */
    private static void grens(Opzet opzet, Toeval toeval) {
        if (!opzet.heeftGespeeld("inhoud-grens")) {
            opzet.vorm.grens = toeval.kies(
                    "B", "----=_Part_1_123.456", "uuid:0c+id=1", "a b c", "'x'(y)/?:=,", "-", "--", "g".repeat(70));
        }
    }

    /** What takes a line for a line may take no file that is no text. */
    private static void overdracht(Bijstuk een, Toeval toeval) {
        var klein = een.inhoud.grootte() < 100_000;
        een.overdracht = klein
                ? toeval.kies("base64", "BASE64", "quoted-printable", "binary", "8bit", "7bit")
                : toeval.kies("binary", "Binary");
    }

    private static void extra(Opzet opzet, Toeval toeval) {
        opzet.vorm.extraDeel = opzet.deur.isSoap()
                ? "Content-Type: text/plain\r\nContent-ID: <kwispel@x>\r\n\r\nkwispel"
                : toeval.kies(
                        "Content-Disposition: form-data; name=\"kwispel\"\r\n\r\nkwispel",
                        "Content-Disposition: form-data\r\n\r\nkwispel",
                        "Content-Type: text/plain\r\n\r\nkwispel",
                        "kwispel\r\n\r\nkwispel",
                        "Content-Disposition: form-data; name=\"bijlage\"; filename=\"kwispel.pdf\"\r\n"
                                + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x--");
        opzet.wegMetGeheel();
    }

    /** A name of a part in the forms that makers of clients use. */
    private static void verwijzing(Opzet opzet, Toeval toeval) {
        switch (toeval.tot(6)) {
            case 0 -> {
                opzet.vorm.deelnaam = id -> id + "+1@x";
                opzet.vorm.verwijzing = id -> "cid:" + id.replace("+", "%2B").replace("@", "%40");
            }
            case 1 -> {
                opzet.vorm.deelnaam = id -> "http://tempuri.org/1/" + id;
                opzet.vorm.verwijzing = id -> "cid:" + id.replace(":", "%3A").replace("/", "%2F");
            }
            case 2 -> opzet.vorm.deelnaam = id -> id + "+%25 1";
            case 3 -> {
                opzet.vorm.deelnaam = id -> id + "é@x";
                opzet.vorm.verwijzing = id -> "cid:" + id.replace("é", "%C3%A9");
            }
            case 4 -> opzet.vorm.deelnaam = id -> id + "%zz@x";
            default -> opzet.vorm.deelnaam = id -> "uuid:" + id + ";x=1&y";
        }
        if (opzet.vorm.deelnaam.apply("x").contains("%25")) {
            opzet.vorm.verwijzing = id -> "cid:" + id.replace("%25", "%2525").replace(" ", "%20");
        }
    }

    private static void nergens(Opzet opzet, Toeval toeval) {
        var teller = new AtomicInteger();
        var fout = toeval.kies(
                "",
                "cid:",
                "cid:kwispel",
                "http://127.0.0.1:1/kwispel",
                "file:///etc/passwd",
                "deel0@proef",
                "cid:deel0@proef");
        var hoeveelste = opzet.bijlagen.isEmpty() || opzet.vraag == Opzet.Vraag.VUL_AAN ? 0 : 1;
        if (fout.equals("cid:deel0@proef") && hoeveelste == 0) {
            fout = "cid:kwispel";
        }
        var nergens = fout;
        opzet.vorm.verwijzing = id -> teller.getAndIncrement() == hoeveelste ? nergens : "cid:" + id;
        opzet.wegMetGeheel();
    }
}
