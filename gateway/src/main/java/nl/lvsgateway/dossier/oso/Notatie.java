package nl.lvsgateway.dossier.oso;

import static nl.lvsgateway.dossier.oso.Voorwaarde.aanwezig;
import static nl.lvsgateway.dossier.oso.Voorwaarde.eigenTekst;
import static nl.lvsgateway.dossier.oso.Voorwaarde.tekst;
import static nl.lvsgateway.dossier.oso.Voorwaarde.vanDossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the notation of the column {@code expr}. An expression is a row of conditions joined by {@code and}; those that
 * need only the element itself can be tested at once, the others wait for the end of the dossier.
 */
final class Notatie {

    private static final String SOORT = "overdrachtsoort";
    private static final String OVERSTAP = "metadata/overstap";
    private static final String CATEGORIE = "metadata/categorie_uitlevering/";

    private final Woordenrij woorden;
    private final Vakken eigen;
    private final Bronnen bronnen;

    /** What expressions of one version refer to: the codelijsten, and the paths below {@code dossier}. */
    record Bronnen(Map<String, Set<String>> codelijsten, Vakken dossier) {}

    private Notatie(String expr, Vakken eigen, Bronnen bronnen) {
        this.woorden = new Woordenrij(expr);
        this.eigen = eigen;
        this.bronnen = bronnen;
    }

    /**
     * The conditions that all must hold for the rule to fire.
     *
     * @param eigen numbers the paths below the element that the rule looks at
     */
    static List<Voorwaarde> lees(String expr, Vakken eigen, Bronnen bronnen) {
        var notatie = new Notatie(expr, eigen, bronnen);
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
            case "swv" -> ergens(SOORT, Set.of("swv-dossier"));
            case "val" -> waarde(enige());
            case "cat" -> categorie(CATEGORIE + enige());
            case "len" -> lengte();
            case "mail_tail" -> lees(binnenVal(), Waarden::eindigtAlsMailadres);
            default -> eenvoudig(naam, woorden.argumenten());
        };
    }

    private Voorwaarde eenvoudig(String naam, List<String> a) {
        return switch (naam) {
            case "has" -> eenVan(a);
            case "any_child" -> eenVan(a);
            case "true" -> lees(a.get(0), Tekst::waar);
            case "any_of" -> eenVanDossier(a);
            case "overstap" -> ergens(OVERSTAP, Set.of(a.get(0)));
            case "text_is" -> eigenTekst((e, d) -> e.zelf().knoopIs(a.get(0)));
            case "contains_3107" -> eigenTekst((e, d) -> Waarden.bevat31Juli(e.zelf()));
            case "code_in" -> code(codes(a.get(0)));
            case "any_text" -> ergens(a.get(0), Set.copyOf(a.subList(1, a.size())));
            case "any_code" -> ergens(a.get(0), codes(a.get(1)));
            default -> throw new IllegalArgumentException("Onbekend woord in een regel: " + naam);
        };
    }

    private Voorwaarde eenVan(List<String> paden) {
        var vakken = paden.stream().mapToInt(eigen::vergeef).toArray();
        return aanwezig((e, d) -> e.heeftEenVan(vakken), paden.toArray(String[]::new));
    }

    private Voorwaarde eenVanDossier(List<String> paden) {
        var vakken = paden.stream().mapToInt(bronnen.dossier()::vergeef).toArray();
        return vanDossier((e, d) -> d.heeftEenVan(vakken), paden.toArray(String[]::new));
    }

    private Voorwaarde lees(String pad, Predicate<Tekst> toets) {
        var vak = eigen.vergeef(pad);
        return tekst((e, d) -> toets.test(e.tekst(vak)), pad);
    }

    private Voorwaarde isInDossier(String pad, String waarde) {
        var vak = bronnen.dossier().vergeef(pad);
        return vanDossier((e, d) -> d.tekst(vak).waarde().equals(waarde), pad);
    }

    private static Voorwaarde code(Set<String> codes) {
        return eigenTekst((e, d) -> e.zelf().knoopUit(codes));
    }

    private Voorwaarde ergens(String pad, Set<String> waarden) {
        var vak = bronnen.dossier().vergeef(pad);
        return vanDossier((e, d) -> d.tekst(vak).knoopUit(waarden), pad);
    }

    private Voorwaarde waarde(String pad) {
        var ongelijk = woorden.neem("!=");
        if (!ongelijk) {
            woorden.eis("==");
        }
        var verwacht = woorden.tekst();
        var gelijk = lees(pad, t -> t.waarde().equals(verwacht));
        return ongelijk ? gelijk.niet() : gelijk;
    }

    private Voorwaarde categorie(String pad) {
        woorden.eis("==");
        return isInDossier(pad, woorden.tekst());
    }

    private Voorwaarde lengte() {
        var pad = binnenVal();
        var kleiner = woorden.neem("<");
        if (!kleiner) {
            woorden.eis(">");
        }
        var grens = Integer.parseInt(woorden.volgend());
        return lees(pad, t -> kleiner ? Waarden.lengte(t) < grens : Waarden.lengte(t) > grens);
    }

    /** {@code '@' not in val('nummer')}. */
    private Voorwaarde bevat() {
        var teken = woorden.tekst();
        var niet = woorden.neem("not");
        woorden.eis("in");
        woorden.eis("val");
        var bevat = lees(enige(), t -> t.waarde().contains(teken));
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
        var codes = bronnen.codelijsten().get(lijst);
        if (codes == null) {
            throw new IllegalArgumentException("Geen codelijst " + lijst);
        }
        return codes;
    }
}
