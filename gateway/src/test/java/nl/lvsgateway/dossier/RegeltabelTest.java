package nl.lvsgateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule of each table that can fire: a dossier that breaks it, made when the test runs, and one that does not. */
class RegeltabelTest {

    private static final Pattern PAD = Pattern.compile("'([a-z_0-9/]*/[a-z_0-9/]*|metadata|overdrachtsoort|inzage)'");

    /** A sentence for the school says what to do, or who does it. */
    private static final Pattern WAT_TE_DOEN = Pattern.compile(
            "(Vul |Zet |Kies |Haal |Maak |Voeg |Verbeter |Gebruik |Kijk |Vraag |haal |verbeter |leverancier van uw leerlingvolgsysteem)");

    private final Dossierkeuring keuring = new Dossierkeuring(Dossierinstellingen.standaard());
    private final Properties gevallen = gevallen();

    static List<String> versies() {
        return Woordenboek.versies();
    }

    @ParameterizedTest
    @MethodSource("versies")
    void finds_nothing_in_a_good_dossier(String versie) throws IOException {
        var boek = new Woordenboek(versie);

        var oordeel = keur(boek, boek.goed());

        assertThat(oordeel.fout()).isNull();
        assertThat(oordeel.bevindingen()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> finds_what_breaks_a_rule_once_and_at_its_place() {
        return Woordenboek.versies().stream().flatMap(this::versie);
    }

    private Stream<DynamicTest> versie(String versie) {
        try {
            var boek = new Woordenboek(versie);
            return boek.regels.stream()
                    .filter(r -> r.get("reachable").equals("yes"))
                    .map(r -> DynamicTest.dynamicTest(versie + " " + r.get("id"), () -> proef(boek, r)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void proef(Woordenboek boek, Map<String, String> regel) throws IOException {
        var fout = boek.goed();
        Wijziging.doe(boek, fout, breuk(boek, regel));

        var oordeel = keur(boek, fout);

        assertThat(oordeel.fout()).isNull();
        var van = oordeel.bevindingen().stream()
                .filter(b -> b.id().equals(regel.get("id")))
                .toList();
        assertThat(van).singleElement().satisfies(b -> {
            assertThat(b.plaats()).isEqualTo(plaats(boek, regel));
            assertThat(b.zin()).endsWith(".").doesNotContain("%", "{", "_").doesNotContainPattern(" [a-z]+[A-Z]");
            assertThat(b.zin()).containsPattern(WAT_TE_DOEN);
            assertThat(b.technisch()).endsWith(".").doesNotContain("%", "{");
            assertThat(b.weigert()).isTrue();
        });
    }

    private String breuk(Woordenboek boek, Map<String, String> regel) {
        return switch (regel.get("group")) {
            case "codelijst" -> code(boek, regel);
            case "categorie" -> categorie(regel);
            default -> gevallen.getProperty(regel.get("id"));
        };
    }

    private static String code(Woordenboek boek, Map<String, String> regel) {
        if (regel.get("context").equals("document")) {
            return "metadata/deeldossier=@";
        }
        var getal = regel.get("note").contains("xs:integer");
        return boek.wegwijzer().padMetStaart(regel.get("context")) + (getal ? "=98765" : "=@");
    }

    private static String categorie(Map<String, String> regel) {
        var waarde = regel.get("expr").replaceAll(".*=='([^']+)'.*", "$1");
        var keuze = "metadata/categorie_uitlevering/" + regel.get("fields").split(" ")[0] + "=" + waarde;
        var paden =
                PAD.matcher(regel.get("expr")).results().map(m -> m.group(1)).toList();
        var teken = waarde.equals("VERPLICHT") ? " -" : " +";
        return keuze + paden.stream().map(p -> teken + p).collect(Collectors.joining());
    }

    private static String plaats(Woordenboek boek, Map<String, String> regel) {
        var context = regel.get("context");
        if (context.equals("document")) {
            return "/[1]";
        }
        var pad = context.equals("dossier/metadata")
                ? "metadata"
                : boek.wegwijzer().padMetStaart(context);
        return Stream.of(("dossier/" + pad).split("/"))
                .map(n -> "/" + n + "[1]")
                .collect(Collectors.joining());
    }

    private Dossieroordeel keur(Woordenboek boek, Knoop dossier) throws IOException {
        var xml = dossier.xml(boek.naamruimte()).getBytes(StandardCharsets.UTF_8);
        return keuring.keur(new ByteArrayInputStream(xml));
    }

    private static Properties gevallen() {
        var uit = new Properties();
        try (var in = RegeltabelTest.class.getResourceAsStream("/dossiers/breuken.properties")) {
            uit.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return uit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
