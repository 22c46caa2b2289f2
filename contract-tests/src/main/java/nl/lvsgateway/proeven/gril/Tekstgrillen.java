package nl.lvsgateway.proeven.gril;

import java.util.List;
import java.util.function.BiFunction;

/** One of the texts of a message is odd. */
final class Tekstgrillen {

    static final List<Gril> ALLE = List.of(
            tekst("tekst-vreemd", (plek, toeval) -> Waarde.van(kort(Teksten.vreemd(toeval), plek))),
            tekst("tekst-onmogelijk", (plek, toeval) -> Waarde.van(Teksten.onmogelijk(toeval))),
            tekst("tekst-grens", (plek, toeval) -> Waarde.van(Teksten.precies(plek.grens() - toeval.tot(2)))),
            tekst("tekst-eenover", (plek, toeval) -> Waarde.van(Teksten.precies(plek.grens() + 1))),
            tekst("tekst-lang", (plek, toeval) -> Waarde.van(Teksten.lang(toeval, plek.grens()))),
            tekst(
                    "tekst-langer",
                    (plek, toeval) -> Waarde.van(Teksten.lang(toeval, plek.grens() * toeval.tussen(1, 3) + 1))),
            tekst(
                    "tekst-leeg",
                    (plek, toeval) -> Waarde.van(toeval.kies("", " ", "\n\t ", "\u2003", "\u3000", "\u000B"))),
            tekst("tekst-nul", (plek, toeval) -> Waarde.NUL),
            tekst("tekst-weg", (plek, toeval) -> Waarde.WEG),
            Gril.json("tekst-getal", Tekstgrillen::getal),
            Gril.json("tekst-lijst", Tekstgrillen::lijst),
            Gril.elke("tekst-bsn", Tekstgrillen::bsn).metVelden(),
            Gril.elke("tekst-reus", Tekstgrillen::reus).metVelden().zelden(4),
            Gril.elke("contact-weg", (opzet, toeval) -> opzet.contactpersoon = toeval.kies(Waarde.WEG, Waarde.NUL))
                    .metVelden(),
            Gril.json("contact-anders", Tekstgrillen::andersContact).metVelden(),
            Gril.elke("blok-veel", Tekstgrillen::veelBlokken).metVelden(),
            Gril.json("blok-anders", Tekstgrillen::andereBlokken).metVelden());

    private Tekstgrillen() {}

    private static Gril tekst(String naam, BiFunction<Tekstplek, Toeval, Waarde> waarde) {
        return Gril.elke(naam, (opzet, toeval) -> {
            var plekken = Tekstplek.van(opzet);
            if (!plekken.isEmpty()) {
                var plek = toeval.kies(plekken);
                plek.zet().accept(waarde.apply(plek, toeval));
            }
        });
    }

    /** Most odd texts fit in every field; the others go where there is room. */
    private static String kort(String tekst, Tekstplek plek) {
        return tekst.length() <= plek.grens() ? tekst : Teksten.MERK;
    }

    /** A number where a text is meant is that number as it was written, or it is refused. */
    private static void getal(Opzet opzet, Toeval toeval) {
        var plekken = Tekstplek.van(opzet).stream()
                .filter(plek -> !plek.naam().equals("bijlagen.naam"))
                .toList();
        if (!plekken.isEmpty()) {
            var getal = toeval.kies("0", "-12", "1.50", "1e400", "12345678901234567890123", "true", "false");
            toeval.kies(plekken).zet().accept(Waarde.ruw(getal));
            opzet.vrij();
        }
    }

    private static void lijst(Opzet opzet, Toeval toeval) {
        var plekken = Tekstplek.van(opzet);
        if (!plekken.isEmpty()) {
            toeval.kies(plekken).zet().accept(Waarde.ruw(toeval.kies("[]", "{}", "[\"kwispel\"]", "{\"a\":1}")));
            opzet.wegMetGeheel();
        }
    }

    private static void bsn(Opzet opzet, Toeval toeval) {
        var plekken = Tekstplek.van(opzet).stream()
                .filter(plek ->
                        opzet.velden.containsKey(plek.naam()) && !plek.naam().equals("aanvraagtype"))
                .toList();
        var plek = toeval.kies(plekken);
        plek.zet().accept(Waarde.van(toeval.kies("111222333", "kwispel 123456782.", "bsn:111222333 kwispel")));
        opzet.weg(plek.naam());
    }

    private static void reus(Opzet opzet, Toeval toeval) {
        opzet.zet("omschrijving", Waarde.van(Teksten.precies(toeval.kies(70_000, 400_000))));
        opzet.wegMetGeheel();
    }

    private static void andersContact(Opzet opzet, Toeval toeval) {
        opzet.contactpersoon = Waarde.ruw(toeval.kies("\"kwispel\"", "[]", "3", "true"));
        opzet.wegMetGeheel();
    }

    private static void veelBlokken(Opzet opzet, Toeval toeval) {
        opzet.blokkenlijst = Waarde.van("");
        var aantal = toeval.kies(49, 50, 51);
        var lang = toeval.munt();
        opzet.blokken.clear();
        for (int i = 0; i < aantal; i++) {
            opzet.blokken.add(Waarde.van(lang ? Teksten.precies(57) + "%03d".formatted(i) : "zelfde"));
        }
    }

    private static void andereBlokken(Opzet opzet, Toeval toeval) {
        opzet.blokken.clear();
        opzet.blokkenlijst = Waarde.ruw(toeval.kies("\"kwispel\"", "{}", "3", "[[\"kwispel\"]]", "[{}]"));
        opzet.wegMetGeheel();
    }
}
