package nl.lvsgateway.dossier.oso;

import static nl.lvsgateway.dossier.oso.Voorwaarde.vanDossier;
import static nl.lvsgateway.dossier.oso.Voorwaarde.vanElement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the notation of the column {@code expr}. An expression is a row of conditions joined by {@code and}; those that
 * need only the element itself can be tested at once, the others wait for the end of the dossier.
 */
final class Notatie {

    private static final String SOORT = "overdrachtsoort";
    private static final String OVERSTAP = "metadata/overstap";
    private static final String CATEGORIE = "metadata/categorie_uitlevering/";

    private final Woordenrij woorden;
    private final Map<String, Set<String>> codelijsten;

    private Notatie(String expr, Map<String, Set<String>> codelijsten) {
        this.woorden = new Woordenrij(expr);
        this.codelijsten = codelijsten;
    }

    /** The conditions that all must hold for the rule to fire. */
    static List<Voorwaarde> lees(String expr, Map<String, Set<String>> codelijsten) {
        var notatie = new Notatie(expr, codelijsten);
        var voorwaarden = new ArrayList<Voorwaarde>();
        do {
            voorwaarden.add(notatie.factor());
        } while (notatie.woorden.neem("and"));
        if (!notatie.woorden.op()) {
            throw new IllegalArgumentException("Onleesbare regel: " + expr);
        }
        return List.copyOf(voorwaarden);
    }

    private Voorwaarde som() {
        var links = product();
        while (woorden.neem("or")) {
            links = links.of(product());
        }
        return links;
    }

    private Voorwaarde product() {
        var links = factor();
        while (woorden.neem("and")) {
            links = links.en(factor());
        }
        return links;
    }

    private Voorwaarde factor() {
        if (woorden.neem("not")) {
            return factor().niet();
        }
        if (woorden.neem("(")) {
            var binnen = som();
            woorden.eis(")");
            return binnen;
        }
        return woorden.komt().startsWith("'") ? bevat() : functie(woorden.volgend());
    }

    private Voorwaarde functie(String naam) {
        return switch (naam) {
            case "swv" -> vanDossier((e, d) -> is(d, SOORT, "swv-dossier"), List.of(SOORT));
            case "val" -> waarde(enige());
            case "cat" -> categorie(CATEGORIE + enige());
            case "len" -> lengte();
            case "mail_tail" -> staart();
            default -> eenvoudig(naam, woorden.argumenten());
        };
    }

    private Voorwaarde eenvoudig(String naam, List<String> a) {
        return switch (naam) {
            case "has" -> vanElement((e, d) -> e.heeft(a.get(0)), a.get(0));
            case "true" -> vanElement((e, d) -> e.tekst(a.get(0)).waar(), a.get(0));
            case "any_child" -> vanElement((e, d) -> a.stream().anyMatch(e::heeft), a.toArray(String[]::new));
            case "any_of" -> vanDossier((e, d) -> a.stream().anyMatch(d::heeft), a);
            case "overstap" -> vanDossier((e, d) -> is(d, OVERSTAP, a.get(0)), List.of(OVERSTAP));
            case "text_is" -> vanElement((e, d) -> e.tekst(Feiten.ZELF).knoopIs(a.get(0)), Feiten.ZELF);
            case "contains_3107" -> vanElement((e, d) -> Waarden.bevat31Juli(e.tekst(Feiten.ZELF)), Feiten.ZELF);
            case "code_in" -> code(codes(a.get(0)));
            case "any_text" -> ergens(a.get(0), Set.copyOf(a.subList(1, a.size())));
            case "any_code" -> ergens(a.get(0), codes(a.get(1)));
            default -> throw new IllegalArgumentException("Onbekend woord in een regel: " + naam);
        };
    }

    private static Voorwaarde code(Set<String> codes) {
        return vanElement((e, d) -> e.tekst(Feiten.ZELF).knoopUit(codes), Feiten.ZELF);
    }

    private static Voorwaarde ergens(String pad, Set<String> waarden) {
        return vanDossier((e, d) -> d.tekst(pad).knoopUit(waarden), List.of(pad));
    }

    private Voorwaarde waarde(String pad) {
        var ongelijk = woorden.neem("!=");
        if (!ongelijk) {
            woorden.eis("==");
        }
        var verwacht = woorden.tekst();
        var gelijk = vanElement((e, d) -> e.tekst(pad).waarde().equals(verwacht), pad);
        return ongelijk ? gelijk.niet() : gelijk;
    }

    private Voorwaarde categorie(String pad) {
        woorden.eis("==");
        var verwacht = woorden.tekst();
        return vanDossier((e, d) -> is(d, pad, verwacht), List.of(pad));
    }

    private Voorwaarde lengte() {
        var pad = binnenVal();
        var kleiner = woorden.neem("<");
        if (!kleiner) {
            woorden.eis(">");
        }
        var grens = Integer.parseInt(woorden.volgend());
        return vanElement(
                (e, d) -> kleiner ? Waarden.lengte(e.tekst(pad)) < grens : Waarden.lengte(e.tekst(pad)) > grens, pad);
    }

    private Voorwaarde staart() {
        var pad = binnenVal();
        return vanElement((e, d) -> Waarden.eindigtAlsMailadres(e.tekst(pad)), pad);
    }

    /** {@code '@' not in val('nummer')}. */
    private Voorwaarde bevat() {
        var teken = woorden.tekst();
        var niet = woorden.neem("not");
        woorden.eis("in");
        woorden.eis("val");
        var pad = enige();
        var bevat = vanElement((e, d) -> e.tekst(pad).waarde().contains(teken), pad);
        return niet ? bevat.niet() : bevat;
    }

    private String binnenVal() {
        woorden.eis("(");
        woorden.eis("val");
        var pad = enige();
        woorden.eis(")");
        return pad;
    }

    private String enige() {
        return woorden.argumenten().get(0);
    }

    private Set<String> codes(String lijst) {
        var codes = codelijsten.get(lijst);
        if (codes == null) {
            throw new IllegalArgumentException("Geen codelijst " + lijst);
        }
        return codes;
    }

    private static boolean is(Feiten dossier, String pad, String waarde) {
        return dossier.tekst(pad).waarde().equals(waarde);
    }
}
