package nl.lvsgateway.dossier.bundel;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds by content which of the files is the schema and which the sheet, and of what version they are. */
final class Bundelherkenning {

    private static final Pattern JAAR = Pattern.compile("/([0-9]{4}(?:\\.[0-9]+)?)/dossier$");

    private static final int VERWIJZINGEN = 2_000;

    private final Bestanden bestanden;
    private final Map<String, Bundelblik> blikken = new TreeMap<>();

    Bundelherkenning(Bestanden bestanden) {
        this.bestanden = bestanden;
    }

    Bundel herken(String naam, Instant datum, String sha256) throws Bundelfout {
        for (var bestand : bestanden.inhoud().entrySet()) {
            if (bestand.getKey().matches("(?i).*\\.(xsd|xslt?)")) {
                blikken.put(bestand.getKey(), Bundelblik.op(bestand.getKey(), bestand.getValue()));
            }
        }
        if (blikken.values().stream().mapToInt(b -> b.verwijzingen().size()).sum() > VERWIJZINGEN) {
            throw new Bundelfout("De bestanden van de bundel verwijzen te vaak naar elkaar.");
        }
        var schema = schema();
        var naamruimte = blik(schema).doel();
        var blad = blad(naamruimte);
        var delen = delen(blad);
        return new Bundel(
                naam,
                naamruimte,
                versie(naamruimte, delen),
                eerste(delen, Bundelblik::validatieversie),
                datum,
                sha256,
                schema,
                blad,
                regels(delen),
                bestanden);
    }

    private String schema() throws Bundelfout {
        var schemas = hoofd(Bundelblik::isSchema);
        if (schemas.isEmpty()) {
            throw new Bundelfout("In de bundel zit geen schema (XSD) met het element dossier.");
        }
        if (schemas.stream().map(s -> blik(s).doel()).distinct().count() > 1) {
            throw new Bundelfout(
                    "In de bundel zitten schema's van meer dan één versie. Doe elke versie in een eigen map.");
        }
        delen(schemas.get(0));
        return enige(schemas, "schema's");
    }

    private String blad(String naamruimte) throws Bundelfout {
        var bladen = hoofd(Bundelblik::isBlad);
        var passend = bladen.stream()
                .filter(b -> blik(b).naamruimten().contains(naamruimte))
                .toList();
        if (passend.isEmpty()) {
            throw new Bundelfout(
                    bladen.isEmpty()
                            ? "In de bundel zit geen blad met regels (XSLT)."
                            : "Het blad met regels is van een andere versie dan het schema.");
        }
        var swv = passend.stream().filter(b -> blik(b).isVoorSwv()).toList();
        return enige(swv.isEmpty() ? passend : swv, "bladen");
    }

    /** Of several it is the one for the samenwerkingsverband; copies are one. */
    private String enige(List<String> paden, String wat) throws Bundelfout {
        var bijSwv = paden.stream()
                .filter(p -> p.toLowerCase(Locale.ROOT).matches(".*(pao|swv).*"))
                .toList();
        var over = bijSwv.isEmpty() ? paden : bijSwv;
        if (!over.stream().allMatch(p -> Arrays.equals(bestanden.lees(p), bestanden.lees(over.get(0))))) {
            throw new Bundelfout(
                    "In de bundel zitten meer " + wat + "; het is niet duidelijk welke voor het SWV-dossier is.");
        }
        return over.get(0);
    }

    /** Files of a kind that no other file takes in, also not as a copy elsewhere. */
    private List<String> hoofd(Predicate<Bundelblik> soort) {
        var genomen = new LinkedHashSet<String>();
        blikken.forEach((pad, blik) ->
                blik.verwijzingen().forEach(v -> bestanden.zoek(v, pad).ifPresent(genomen::add)));
        return blikken.keySet().stream()
                .filter(pad -> soort.test(blik(pad)))
                .filter(pad -> genomen.stream().noneMatch(g -> Arrays.equals(bestanden.lees(g), bestanden.lees(pad))))
                .toList();
    }

    /** The file with all that it takes in. */
    private Set<String> delen(String pad) throws Bundelfout {
        var delen = new LinkedHashSet<String>();
        voegToe(pad, delen);
        return delen;
    }

    private void voegToe(String pad, Set<String> delen) throws Bundelfout {
        if (!delen.add(pad)) {
            return;
        }
        var blik = blikken.get(pad);
        if (blik == null) {
            throw new Bundelfout("Het bestand " + pad + " is geen blad of schema.");
        }
        if (!blik.verboden().isEmpty()) {
            throw new Bundelfout("Het blad " + pad + " gebruikt " + blik.verboden() + ". Dat mag hier niet.");
        }
        for (var verwijzing : blik.verwijzingen()) {
            if (!verwijzing.isEmpty()) {
                voegToe(bestanden.zoek(verwijzing, pad).orElseThrow(() -> ontbreekt(verwijzing)), delen);
            }
        }
    }

    private static Bundelfout ontbreekt(String verwijzing) {
        return new Bundelfout("Dit bestand ontbreekt in de bundel: " + verwijzing + ".");
    }

    private String versie(String naamruimte, Set<String> delen) {
        var gevraagd = eerste(delen, Bundelblik::standaardversie);
        if (!gevraagd.isEmpty()) {
            return gevraagd;
        }
        var jaar = JAAR.matcher(naamruimte);
        var gevonden = jaar.find() ? jaar.group(1) : naamruimte;
        return gevonden.matches("[0-9]{4}") ? gevonden + ".1" : gevonden;
    }

    /** A sentence that serves more than one rule names none. */
    private Map<String, String> regels(Set<String> delen) {
        var regels = new TreeMap<String, String>();
        for (var deel : delen) {
            blik(deel).regels().forEach((zin, regel) -> regels.merge(zin, regel, (a, b) -> a.equals(b) ? a : ""));
        }
        regels.values().removeIf(String::isEmpty);
        return Map.copyOf(regels);
    }

    private String eerste(Set<String> delen, java.util.function.Function<Bundelblik, String> vraag) {
        return delen.stream()
                .map(this::blik)
                .map(vraag)
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Bundelblik blik(String pad) {
        return java.util.Objects.requireNonNull(blikken.get(pad), pad);
    }
}
