package nl.lvsgateway.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A dossier with some things added, changed, doubled or broken by chance; the same seed gives the same dossier. */
final class Mutant {

    private static final List<String> WAARDEN = List.of(
            "",
            " ",
            "x",
            "x ",
            "true",
            " true\n",
            "false",
            "1",
            "0",
            "+1",
            "01",
            "-1",
            " 1 ",
            "1e3",
            "1.0",
            ".5",
            "5.",
            "2147483648",
            "2019-01-01",
            "2019-01-01Z",
            "2019-01-01+14:00",
            "2019-02-29",
            "-0044-03-15",
            "0000-01-01",
            "12019-01-01",
            " 2020-07-31\t",
            "2020-07-31Z",
            "99",
            "2018-2019",
            "2010-01",
            "01-01-2010",
            "00YY",
            "00",
            "9999999999",
            "geheim@geheim.geheim",
            "a@b.nl",
            "a@b",
            "a@b.nl\n",
            "naam <a>",
            "swv-dossier",
            "overstapdossier",
            "POSWV",
            "VOSWV",
            "POVO",
            "VERPLICHT",
            "OPTIONEEL",
            "VERBODEN",
            "OPT-UIT",
            "optioneel",
            "LAS",
            "LASLVS",
            "TIB",
            "telefoon",
            "e-mail",
            "Telefoon",
            "\uD83D\uDE00",
            "]]",
            "]",
            "a\u00A0b",
            "\u0661\u0662\u0663\u0664-\u0660\u0661");
    private static final List<String> ATTRIBUTEN = List.of(
            " omschrijving=\"x\"",
            " omschrijving=\"\"",
            " xml:lang=\"nl\"",
            " onbekend=\"1\"",
            " xsi:nil=\"true\"",
            " xsi:nil=\"false\"",
            " xsi:type=\"xs:string\"",
            " xsi:type=\"onzin\"",
            " xsi:schemaLocation=\"urn:x nergens.xsd\"",
            " xmlns:n=\"urn:n\"",
            " n:x=\"1\" xmlns:n=\"urn:n\"");

    private final Woordenboek boek;
    private final List<String> paden;
    private final Random toeval;
    private final Knoop dossier;

    Mutant(Woordenboek boek, List<String> paden, long zaad) {
        this.boek = boek;
        this.paden = paden;
        this.toeval = new Random(zaad);
        this.dossier = toeval.nextInt(8) == 0 ? boek.kleinste() : boek.goed();
    }

    String xml() {
        herhaal(6, () -> boek.met(dossier, uit(paden)));
        herhaal(8, this::waarde);
        herhaal(3, this::dubbel);
        herhaal(4, this::vorm);
        if (toeval.nextInt(3) == 0) {
            herhaal(3, this::breek);
        }
        return schrijf();
    }

    private String schrijf() {
        var voorvoegsel = toeval.nextInt(4) == 0 ? "o:" : "";
        var naam = voorvoegsel.isEmpty() ? "xmlns" : "xmlns:o";
        var wortel = " " + naam + "=\"" + boek.naamruimte() + "\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
        var hint = toeval.nextInt(4) == 0 ? " xsi:schemaLocation='" + boek.naamruimte() + " nergens.xsd'" : "";
        var kop = toeval.nextBoolean() ? "<?xml version=\"1.0\"?>\n<!-- x --><?x y?>" : "";
        return kop + dossier.xml(voorvoegsel, wortel + hint) + "\n<!-- einde -->";
    }

    /** Another value; more often than not one that the field could have. */
    private void waarde() {
        var knoop = uit(dossier.alle().filter(k -> k.declaratie.eenvoudig()).toList());
        var codes = boek.codes.get(knoop.declaratie.codelijst());
        knoop.tekst = codes != null && toeval.nextInt(3) > 0 ? uit(codes) : passend(knoop.declaratie);
    }

    private String passend(Declaratie d) {
        var waarde = uit(WAARDEN).replace("<", "&lt;").replace(">", "&gt;");
        var vaak = toeval.nextInt(10) > 0;
        return switch (d.soort()) {
            case "xs:boolean" -> vaak ? uit(List.of("true", "false", "1", "0", " true ")) : waarde;
            case "xs:string" ->
                vaak && !d.facetten().isEmpty() && !d.facetten().equals("minLength=1") ? boek.waarde(d) : waarde;
            default -> vaak ? boek.waarde(d) : waarde;
        };
    }

    /** The same text in other markup, or with something in between. */
    private void vorm() {
        var knoop = uit(dossier.alle().toList());
        var t = knoop.tekst;
        var knip = t.offsetByCodePoints(0, toeval.nextInt(t.codePointCount(0, t.length()) + 1));
        if (!knoop.declaratie.eenvoudig()) {
            knoop.tekst = uit(List.of("\n  ", "<!-- x -->", "<?x y?> ", "&#10;"));
        } else if (!t.contains("&") && !t.contains("<")) {
            knoop.tekst = switch (toeval.nextInt(5)) {
                case 0 -> t.substring(0, knip) + "<!-- x -->" + t.substring(knip);
                case 1 -> t.substring(0, knip) + "<?x y?>" + t.substring(knip);
                case 2 -> "<![CDATA[" + t + "]]>";
                case 3 -> t.substring(0, knip) + "<![CDATA[" + t.substring(knip) + "]]>";
                default -> t + "<![CDATA[]]>";
            };
        }
    }

    private void dubbel() {
        var ouder = uit(dossier.alle().filter(k -> !k.kinderen.isEmpty()).toList());
        var kind = uit(ouder.kinderen);
        if (kind.declaratie.max().equals("unbounded") || toeval.nextInt(20) == 0) {
            ouder.kinderen.add(ouder.kinderen.indexOf(kind), kind.kopie());
        }
    }

    private void breek() {
        var ouder = uit(dossier.alle().filter(k -> !k.kinderen.isEmpty()).toList());
        var plek = toeval.nextInt(ouder.kinderen.size());
        switch (toeval.nextInt(4)) {
            case 0 -> ouder.kinderen.remove(plek);
            case 1 -> Collections.swap(ouder.kinderen, plek, toeval.nextInt(ouder.kinderen.size()));
            case 2 -> uit(dossier.alle().toList()).attribuut = uit(ATTRIBUTEN);
            default -> ouder.tekst = uit(WAARDEN).strip().replace("<", "&lt;").replace(">", "&gt;");
        }
    }

    private void herhaal(int hoogstens, Runnable wijziging) {
        for (int i = toeval.nextInt(hoogstens + 1); i > 0; i--) {
            wijziging.run();
        }
    }

    private <T> T uit(List<T> keuzes) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }
}
