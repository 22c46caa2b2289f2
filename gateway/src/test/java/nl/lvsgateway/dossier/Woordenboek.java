package nl.lvsgateway.dossier;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data dictionary of one version, able to build the smallest dossier that holds a given place. */
final class Woordenboek {

    private static final Map<String, String> VOORBEELD = Map.of(
            "pattern=[0-9][0-9][A-Z][A-Z]", "00YY",
            "pattern=[0-9][0-9]", "00",
            "pattern=[0-9][0-9][0-9][0-9]", "1234",
            "pattern=[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]", "2018-2019",
            "pattern=\\d{2}-\\d{2}-\\d{4}", "01-01-2010",
            "pattern=\\p{Nd}{4}-\\p{Nd}{2}", "2010-01",
            "pattern=[0-9][0-9][0-9][0-9]-07-31", "2020-07-31");

    final String versie;
    final List<Map<String, String>> regels;
    final Map<String, List<String>> codes;
    private final List<Declaratie> declaraties;
    private final Wegwijzer wegwijzer = new Wegwijzer(this);
    private final Map<String, List<Declaratie>> inhoud = new HashMap<>();

    Woordenboek(String versie) throws IOException {
        this.versie = versie;
        this.declaraties =
                Tabellen.woordenboek(versie).stream().map(Declaratie::uit).toList();
        this.regels = Tabellen.lees(versie, "regels.csv");
        this.codes = new LinkedHashMap<>();
        Tabellen.lees(versie, "codelijsten.csv")
                .forEach(c -> codes.computeIfAbsent(c.get("list"), l -> new ArrayList<>())
                        .add(c.get("code")));
        var opOuder = declaraties.stream().collect(groupingBy(Declaratie::ouder));
        opOuder.keySet().forEach(o -> inhoud.put(o, metBasis(o, opOuder)));
    }

    static List<String> versies() {
        return List.of("2017.1", "2018.1", "2019.1");
    }

    List<Declaratie> declaraties() {
        return declaraties;
    }

    String naamruimte() {
        return "http://www.edustandaard.nl/oso_gegevensset/" + versie.substring(0, 4) + "/dossier";
    }

    /** Only what the schema demands. */
    Knoop kleinste() {
        return nieuw(declaraties.get(0));
    }

    /** A dossier for a samenwerkingsverband po that breaks no rule. */
    Knoop goed() {
        var dossier = kleinste();
        var vast = regels.stream()
                .filter(r -> r.get("id").equals("PaO.MD02"))
                .findFirst()
                .orElseThrow();
        Wijziging.doe(
                this,
                dossier,
                "metadata/deeldossier=LASLVS metadata/standaardversie=" + versie
                        + " metadata/validatieversie=" + vast.get("expr").replaceAll(".*!='([^']+)'.*", "$1")
                        + " metadata/overstap=POSWV overdrachtsoort=swv-dossier +metadata/categorie_uitlevering"
                        + " +huidigeschool/adreslijst +huidigeschool/communicatielijst huidigeschool/leerling/voornaam=Fee"
                        + " huidigeschool/leerling/geboortedatum=2017-04-12 huidigeschool/leerling/adresgeheim=false"
                        + " +huidigeschool/leerling/adreslijst +huidigeschool/leerling/schoolloopbaanlijst"
                        + " huidigeschool/communicatielijst/communicatie/soort=telefoon");
        dossier.kind("metadata").kind("categorie_uitlevering").kinderen.forEach(c -> c.tekst = "OPTIONEEL");
        return dossier;
    }

    /** The place is there afterwards; another member of the same choice gives way. */
    Knoop met(Knoop dossier, String pad) {
        var hier = dossier;
        for (var naam : pad.split("/")) {
            var kind = hier.kind(naam);
            hier = kind != null ? kind : voegToe(hier, naam);
        }
        return hier;
    }

    private Knoop voegToe(Knoop ouder, String naam) {
        var soorten = inhoud.get(ouder.declaratie.soort());
        var d = soorten.stream().filter(s -> s.naam().equals(naam)).findFirst().orElseThrow();
        if (!d.keuze().isEmpty()) {
            ouder.kinderen.removeIf(k -> k.declaratie.groep().equals(d.groep()));
        }
        var plek = (int) ouder.kinderen.stream()
                .filter(k -> soorten.indexOf(k.declaratie) < soorten.indexOf(d))
                .count();
        var nieuw = nieuw(d);
        ouder.kinderen.add(plek, nieuw);
        return nieuw;
    }

    Knoop nieuw(Declaratie d) {
        var knoop = new Knoop(d, d.eenvoudig() ? waarde(d) : "");
        if (!d.eenvoudig()) {
            var gekozen = new ArrayList<String>();
            for (var kind : inhoud.get(d.soort())) {
                var eersteKeus = kind.groep().matches("(.* > )?choice#\\d+") && !gekozen.contains(kind.groep());
                if (kind.verplicht() || eersteKeus) {
                    gekozen.add(kind.groep());
                    knoop.kinderen.add(nieuw(kind));
                }
            }
        }
        return knoop;
    }

    List<Declaratie> inhoud(String soort) {
        return inhoud.getOrDefault(soort, List.of());
    }

    Wegwijzer wegwijzer() {
        return wegwijzer;
    }

    /** A value that the field may have. */
    String waarde(Declaratie d) {
        if (codes.containsKey(d.codelijst())) {
            return codes.get(d.codelijst()).get(0);
        }
        return switch (d.soort()) {
            case "xs:date" -> d.facetten().isEmpty() ? "2019-01-01" : "2020-07-31";
            case "xs:boolean" -> "true";
            case "xs:string" -> VOORBEELD.getOrDefault(d.facetten(), "x");
            default -> "1";
        };
    }

    private static List<Declaratie> metBasis(String soort, Map<String, List<Declaratie>> opOuder) {
        var eigen = opOuder.get(soort);
        var basis = eigen.get(0).basis();
        return basis.isEmpty()
                ? eigen
                : Stream.concat(metBasis(basis, opOuder).stream(), eigen.stream())
                        .toList();
    }
}
