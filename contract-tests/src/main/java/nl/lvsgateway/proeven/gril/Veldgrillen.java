package nl.lvsgateway.proeven.gril;

import java.util.List;

/** A day, a yes or no, a key or a code that is written in another way, or is none. */
final class Veldgrillen {

    private static final List<String> GEEN_DAG = List.of(
            "2026-11-22T23:00:00.000Z",
            "2026-11-23T00:00:00",
            "20261123",
            "23-11-2026",
            "11/23/2026",
            "0001-01-01",
            "+999999999-12-31",
            "999999999-12-31",
            "-2026-11-23",
            "2027-02-29",
            "2026-02-30",
            "2026-13-01",
            "2026-00-10",
            "2026-1-2",
            "2026-W48-1",
            "vandaag",
            "",
            " ",
            "2026-11-23Zkwispel",
            "2026-11-23 12:00",
            "２０２６-１１-２３",
            "\u0662\u0660\u0662\u0666-11-23",
            "1795392000000");

    private static final List<String> GEEN_JA =
            List.of("ja", "nee", "yes", "on", "2", "-1", "waar", "t", "kwispel", "");

    static final List<Gril> ALLE = List.of(
            Gril.elke("datum-vorm", Veldgrillen::dag).metVelden(),
            Gril.elke("datum-fout", Veldgrillen::geenDag).metVelden(),
            Gril.json("datum-getal", Veldgrillen::dagAlsGetal).metVelden(),
            Gril.elke("datum-weg", (opzet, toeval) -> opzet.zet("datum", toeval.kies(Waarde.WEG, Waarde.NUL)))
                    .metVelden(),
            Gril.elke("verzenden-vorm", Veldgrillen::ja).metVelden(),
            Gril.elke("verzenden-fout", Veldgrillen::geenJa).metVelden(),
            Gril.elke("verzenden-weg", Veldgrillen::zwijgt).metVelden(),
            Gril.elke("kenmerk-vorm", Veldgrillen::kenmerk).alleenNieuw(),
            Gril.elke("kenmerk-fout", Veldgrillen::geenKenmerk).alleenNieuw(),
            Gril.elke("swv-vorm", Veldgrillen::swv).metVelden(),
            Gril.elke("swv-fout", Veldgrillen::geenSwv).metVelden(),
            Gril.elke(
                            "type-fout",
                            (opzet, toeval) -> opzet.zet(
                                    "aanvraagtype",
                                    Waarde.van(toeval.kies("kwispel", "tlv", "TLV ", "A&amp;K", "TLV\u0000"))))
                    .metVelden(),
            Gril.elke("versie-fout", Veldgrillen::versie));

    private Veldgrillen() {}

    private static void dag(Opzet opzet, Toeval toeval) {
        opzet.datum = toeval.kies("2026-11-23", "2028-02-29", "1900-01-01", "2199-12-31");
        opzet.zet(
                "datum",
                Waarde.van(toeval.kies("", " ", "\n\t")
                        + opzet.datum
                        + toeval.kies("", "Z", "+01:00", "-11:00", "+14:00")
                        + toeval.kies("", " \n")));
    }

    private static void geenDag(Opzet opzet, Toeval toeval) {
        opzet.zet("datum", Waarde.van(toeval.kies(GEEN_DAG)));
        opzet.weg("datum");
    }

    private static void dagAlsGetal(Opzet opzet, Toeval toeval) {
        opzet.zet("datum", Waarde.ruw(toeval.kies("20261123", "1795392000000", "0", "2026.5", "true")));
        opzet.weg("datum");
    }

    private static void ja(Opzet opzet, Toeval toeval) {
        var ja = opzet.moetVerzonden;
        var tekst =
                toeval.kies(ja ? List.of("true", "1", "True", " true\n") : List.of("false", "0", "False", " false "));
        opzet.verzenden = Waarde.van(tekst);
        if (toeval.eenOp(4)) {
            opzet.verzenden = Waarde.van(ja ? "TRUE" : "FALSE");
            opzet.vrij();
        } else if (opzet.deur == Deursoort.REST_JSON && toeval.munt()) {
            opzet.verzenden = Waarde.ruw(ja ? "1" : "0");
        }
    }

    private static void geenJa(Opzet opzet, Toeval toeval) {
        opzet.verzenden = Waarde.van(toeval.kies(GEEN_JA));
        opzet.weg("verzenden");
    }

    /** Over SOAP it must be said; over REST to say nothing is no. */
    private static void zwijgt(Opzet opzet, Toeval toeval) {
        opzet.verzenden = opzet.deur == Deursoort.REST_DELEN ? Waarde.WEG : toeval.kies(Waarde.WEG, Waarde.NUL);
        opzet.moetVerzonden = false;
        if (opzet.deur.isSoap()) {
            opzet.weg("verzenden");
        }
    }

    private static void kenmerk(Opzet opzet, Toeval toeval) {
        var uniek = opzet.adres;
        opzet.adres = switch (toeval.tot(6)) {
            case 0 -> "..." + uniek;
            case 1 -> ":" + uniek + "::";
            case 2 -> (uniek + "-".repeat(64)).substring(0, 64);
            case 3 -> "_" + uniek + "._:-";
            case 4 -> "urn:uuid:" + uniek;
            default -> uniek + ".json";
        };
        opzet.kenmerk = Waarde.van(opzet.adres);
    }

    private static void geenKenmerk(Opzet opzet, Toeval toeval) {
        var uniek = opzet.adres;
        opzet.kenmerk = Waarde.van(toeval.kies(
                "",
                ".",
                "..",
                " ",
                uniek + " x",
                uniek + "/x",
                uniek + "%41",
                uniek + "é",
                uniek + "?x",
                (uniek + "-".repeat(65)).substring(0, 65),
                uniek + "\n",
                "\u202E" + uniek,
                uniek + ";v=1"));
        if (toeval.eenOp(5)) {
            opzet.kenmerk = toeval.kies(Waarde.WEG, Waarde.NUL);
        }
        opzet.weg("kenmerk");
    }

    private static void swv(Opzet opzet, Toeval toeval) {
        var code = opzet.toegang.samenwerkingsverband();
        opzet.zet(
                "samenwerkingsverband",
                Waarde.van(
                        switch (toeval.tot(4)) {
                            case 0 -> code.toLowerCase(java.util.Locale.ROOT);
                            case 1 -> " " + code + "\n";
                            case 2 -> code.substring(0, 2) + " " + code.substring(2, 4) + "-" + code.substring(4);
                            default -> code;
                        }));
    }

    private static void geenSwv(Opzet opzet, Toeval toeval) {
        var ander = opzet.toegang.voortgezet() ? "PO2507" : "VO2203";
        opzet.zet(
                "samenwerkingsverband",
                toeval.kies(
                        Waarde.van(ander),
                        Waarde.van("kwispel"),
                        Waarde.van(""),
                        Waarde.van("%"),
                        Waarde.WEG,
                        Waarde.NUL,
                        Waarde.van("PO2507VO2203".repeat(2000)),
                        Waarde.van("\u0660\u0661")));
    }

    /** A new aanvraag has no version to change; of one that is there the version must be right. */
    private static void versie(Opzet opzet, Toeval toeval) {
        if (opzet.vraag == Opzet.Vraag.BEWAAR) {
            if (!opzet.deur.isSoap()) {
                opzet.versie = Waarde.ruw(toeval.kies("1", "0", "null", "99"));
                opzet.vrij();
            }
            return;
        }
        opzet.versie =
                Waarde.ruw(toeval.kies("0", "-1", "99", "2147483647", "2147483648", "1e99", "1.5", "\"kwispel\""));
        opzet.weg("versie");
    }
}
