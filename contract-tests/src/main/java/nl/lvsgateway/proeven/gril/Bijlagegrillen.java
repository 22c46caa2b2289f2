package nl.lvsgateway.proeven.gril;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.lvs.Dossiers;

/** Odd files: how many, how large, what they are called, what is in them; and odd dossiers. */
final class Bijlagegrillen {

    private static final int TIEN_MB = 10 * 1024 * 1024;

    static final List<Gril> ALLE = List.of(
            Gril.elke("bijlage-veel", Bijlagegrillen::veel),
            Gril.elke("bijlage-zelfdenaam", Bijlagegrillen::zelfdeNaam),
            Gril.elke("bijlage-zelfdeinhoud", Bijlagegrillen::zelfdeInhoud).metBijlage(),
            Gril.elke("bijlage-leeg", (opzet, toeval) -> toeval.kies(opzet.bijlagen).inhoud = Inhoud.van(""))
                    .metBijlage(),
            Gril.elke(
                            "bijlage-groot",
                            (opzet, toeval) ->
                                    toeval.kies(opzet.bijlagen).inhoud = Inhoud.gezaaid(TIEN_MB, toeval.getal()))
                    .metBijlage()
                    .zelden(8),
            Gril.elke(
                            "bijlage-tegroot",
                            (opzet, toeval) -> toeval.kies(opzet.bijlagen).inhoud =
                                    Inhoud.gezaaid(Keurmodel.GROOTSTE_BIJLAGE + 1, toeval.getal()))
                    .metBijlage()
                    .zelden(60),
            Gril.elke("bijlage-geen", (opzet, toeval) -> {
                opzet.bijlagen.clear();
                if (opzet.bijlagenlijst.soort() == Waarde.Soort.TEKST) {
                    opzet.bijlagenlijst = toeval.kies(Waarde.van(""), Waarde.WEG, Waarde.NUL);
                }
            }),
            Gril.elke(
                            "plek-onbekend",
                            (opzet, toeval) -> toeval.kies(opzet.bijlagen).plek = Waarde.van(
                                    toeval.kies("kwispel", "Toelichting_onderwijsbehoeften", "kwispel e\u0301", "opp")))
                    .metBijlage(),
            Gril.elke("plek-elk", Bijlagegrillen::plekOveral).metBijlage(),
            Gril.delen(
                    "plek-nergens",
                    (opzet, toeval) -> opzet.losseRegels.add(toeval.kies(
                            "{\"naam\":\"kwispel-weg.pdf\",\"plek\":\"kwispel\"}", "{\"plek\":\"kwispel\"}",
                            "{\"naam\":\"kwispel-weg.pdf\"}", "{}"))),
            Gril.elke("naam-lang", Bijlagegrillen::langeNaam).metBijlage(),
            Gril.elke(
                            "naam-leeg",
                            (opzet, toeval) -> toeval.kies(opzet.bijlagen).naam =
                                    Waarde.van(toeval.kies("", " ", "kwispel/", "C:\\kwispel\\")))
                    .metBijlage(),
            Gril.delen("naam-vorm", Bijlagegrillen::naamvorm).metBijlage(),
            Gril.elke("naam-vreemd", Bijlagegrillen::vreemdeNaam).metBijlage(),
            Gril.elke("inhoud-grens", Bijlagegrillen::grenzen).metBijlage(),
            Gril.elke("inhoud-tekst", Bijlagegrillen::tekst).metBijlage(),
            dossier("dossier-vreemd", Bijlagegrillen::dossier),
            dossier("dossier-weg", (opzet, toeval) -> opzet.dossier = null),
            dossier("dossier-leeg", (opzet, toeval) -> {
                opzet.dossier = Inhoud.van("");
                opzet.weg("dossier");
            }));

    private Bijlagegrillen() {}

    private static Gril dossier(String naam, java.util.function.BiConsumer<Opzet, Toeval> speel) {
        return Gril.elke(naam, speel).metVelden();
    }

    private static void veel(Opzet opzet, Toeval toeval) {
        var aantal = toeval.kies(8, 9, 20, 50, 51, 60);
        while (opzet.bijlagen.size() < aantal) {
            var een = Componist.bijstuk(opzet, toeval, opzet.bijlagen.size());
            een.inhoud = Inhoud.gezaaid(toeval.tussen(1, 50), toeval.getal());
            opzet.bijlagen.add(een);
        }
    }

    /** By order they are told apart. */
    private static void zelfdeNaam(Opzet opzet, Toeval toeval) {
        var naam = toeval.kies("kwispel.pdf", "kwispel é.pdf", "kwispel e\u0301.pdf");
        var aantal = toeval.tussen(2, 4);
        for (int i = 0; i < aantal; i++) {
            var een = Componist.bijstuk(opzet, toeval, i);
            een.naam = Waarde.van(naam);
            een.naamvorm = Naamvorm.RAUW;
            een.plek = toeval.kies(
                    Waarde.WEG,
                    Waarde.van("toelichting_onderwijsbehoeften"),
                    Waarde.van("ontwikkelingsperspectief"),
                    Waarde.van("kwispel plek " + i));
            opzet.bijlagen.add(een);
        }
    }

    private static void zelfdeInhoud(Opzet opzet, Toeval toeval) {
        var een = Componist.bijstuk(opzet, toeval, 7);
        een.inhoud = toeval.kies(opzet.bijlagen).inhoud;
        opzet.bijlagen.add(een);
    }

    private static void plekOveral(Opzet opzet, Toeval toeval) {
        opzet.bijlagen.forEach(een -> een.plek = Waarde.van("kwispel plek " + toeval.tot(3)));
    }

    private static void langeNaam(Opzet opzet, Toeval toeval) {
        var een = toeval.kies(opzet.bijlagen);
        een.naam = Waarde.van(
                toeval.munt()
                        ? Teksten.precies(toeval.kies(254, 255, 256, 400))
                        : "é".repeat(toeval.kies(120, 251)) + ".pdf");
        een.naamvorm = toeval.kies(Naamvorm.RAUW, Naamvorm.WOORD_B, Naamvorm.STER, Naamvorm.STUKKEN);
    }

    private static void naamvorm(Opzet opzet, Toeval toeval) {
        for (var een : opzet.bijlagen) {
            var vorm = toeval.kies(Naamvorm.values());
            if (vorm.kan(een.naam.tekst())) {
                een.naamvorm = vorm;
            }
        }
    }

    private static void vreemdeNaam(Opzet opzet, Toeval toeval) {
        for (var een : opzet.bijlagen) {
            var naam = Teksten.naamdeel(toeval) + toeval.tot(100) + toeval.kies(".pdf", "", ".PDF", ".tar.gz", ".");
            een.naam = Waarde.van(naam);
            een.naamvorm = Naamvorm.STER;
            if (opzet.deur != Deursoort.REST_DELEN && toeval.eenOp(3)) {
                een.naam = Waarde.van(toeval.kies("C:\\map\\", "/home/x/", "..\\..\\", "../../", "//server/") + naam);
            }
        }
        naamvorm(opzet, toeval);
    }

    /** What looks like a boundary and is none: only a whole line is one. */
    private static void grenzen(Opzet opzet, Toeval toeval) {
        var grens = toeval.kies("B", "b-1", opzet.vorm.grens);
        opzet.vorm.grens = grens;
        var bijna = List.of(
                "--" + grens,
                "\n--" + grens + "\n",
                "\r--" + grens + "\r",
                "x--" + grens + "--",
                "\r\n--" + grens + "x\r\n",
                "\r\n -" + "-" + grens + "\r\n",
                "\r\n--" + grens + "-\r\n",
                "\r\n--",
                "\r\n",
                "\r\n\r\n--" + grens.toLowerCase(java.util.Locale.ROOT) + "y",
                "\r\n--" + grens + "- -\r\n");
        var inhoud = new ByteArrayOutputStream();
        var keer = toeval.kies(3, 30, 3000);
        for (int i = 0; i < keer; i++) {
            inhoud.writeBytes(toeval.kies(bijna).getBytes(StandardCharsets.ISO_8859_1));
            inhoud.writeBytes("q".repeat(toeval.tussen(1, 20)).getBytes(StandardCharsets.ISO_8859_1));
        }
        toeval.kies(opzet.bijlagen).inhoud = Inhoud.van(inhoud.toByteArray());
    }

    private static void tekst(Opzet opzet, Toeval toeval) {
        toeval.kies(opzet.bijlagen).inhoud = Inhoud.van(toeval.kies(
                "\r\n",
                "\n",
                "\uFEFFkwispel\r\n",
                "regel\rregel\n\nregel\r\n\r\n",
                " ",
                "\u0000",
                "=3D=\r\n",
                "AAAA====",
                "<xop:Include/>",
                "--",
                "\r\n--\r\n"));
    }

    private static void dossier(Opzet opzet, Toeval toeval) {
        var school = opzet.toegang.school();
        var ander = Componist.SCHOLEN.get(0).school().equals(school) ? "00YY01" : "00YY00";
        opzet.dossier = Inhoud.van(toeval.kies(
                Dossiers.zonderEinde(school),
                Dossiers.metDtd(school),
                Dossiers.metExterneEntiteit(school),
                Dossiers.metAndereWortel(school),
                Dossiers.tegenHetSchema(school),
                Dossiers.tegenEenRegel(school),
                Dossiers.klein(ander),
                "kwispel",
                "\u0000",
                "<",
                "<dossier/>"));
        opzet.weg("dossier");
    }
}
