package nl.lvsgateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For each declaration of each data dictionary: dossiers around it, good and broken, made when the test runs. */
class WoordenboekTest {

    private static final Map<String, List<String>> FOUT = Map.of(
            "xs:date", List.of("31-12-2019", "2019-02-30", "", "2019-1-1", "2019-01-01T00:00:00"),
            "xs:boolean", List.of("ja", "TRUE", "", "2"),
            "xs:integer", List.of("1,5", "1.0", "", "een", "1e3"),
            "xs:int", List.of("2147483648", "1.5", ""),
            "xs:decimal", List.of("1e3", "1,5", "", "INF"));
    private static final Map<String, List<String>> GOED = Map.of(
            "xs:date", List.of(" 2019-12-31\n", "2020-02-29", "2019-01-01Z", "2019-01-01+14:00", "-0044-03-15"),
            "xs:boolean", List.of("0", "1", " false\t"),
            "xs:integer", List.of("+5", "-0", " 007 ", "123456789012345678901234567890"),
            "xs:int", List.of("-2147483648", "+7", "\n3 "),
            "xs:decimal", List.of(".5", "5.", "-0.0", " +1.25 "));

    private final Dossierkeuring keuring = new Dossierkeuring(Dossierinstellingen.standaard());

    @TestFactory
    Stream<DynamicTest> judges_every_declaration_as_its_table_says() throws IOException {
        return Woordenboek.versies().stream().flatMap(this::versie);
    }

    private Stream<DynamicTest> versie(String versie) {
        try {
            var boek = new Woordenboek(versie);
            return boek.declaraties().stream()
                    .skip(1)
                    .map(d -> DynamicTest.dynamicTest(
                            versie + " " + d.ouder() + "/" + d.naam(), () -> new Proef(boek, d).voerUit()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean geldig(Woordenboek boek, Knoop dossier) throws IOException {
        var xml = dossier.xml(boek.naamruimte());
        return keuring.keur(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .geldig();
    }

    /** One declaration with its surroundings. */
    private final class Proef {
        private final Woordenboek boek;
        private final Declaratie d;

        private Proef(Woordenboek boek, Declaratie d) {
            this.boek = boek;
            this.d = d;
        }

        private void voerUit() throws IOException {
            verwacht("present", true, (o, k) -> {});
            verwacht("missing", !d.min().equals("1") || d.groep().contains("{0..1}"), (o, k) -> o.kinderen.remove(k));
            verwacht(
                    "twice",
                    d.max().equals("unbounded"),
                    (o, k) -> o.kinderen.add(o.kinderen.indexOf(k), boek.nieuw(d)));
            verwacht("unknown attribute", false, (o, k) -> k.attribuut = " onbekend=\"1\"");
            verwacht("text between elements", d.eenvoudig() && geenVorm(), (o, k) -> k.tekst += "x");
            volgorde();
            waarden();
        }

        private boolean geenVorm() {
            return d.soort().equals("xs:string") && !d.facetten().contains("pattern");
        }

        private void volgorde() throws IOException {
            var soorten = boek.inhoud(d.ouder());
            var eerder = soorten.stream()
                    .takeWhile(s -> s != d)
                    .filter(s -> d.keuze().isEmpty() || !s.groep().equals(d.groep()))
                    .reduce((a, b) -> b);
            if (eerder.isPresent()) {
                verwacht("before the one before it", false, (o, k) -> {
                    var vorige = boek.met(o, eerder.get().naam());
                    Collections.swap(o.kinderen, o.kinderen.indexOf(vorige), o.kinderen.indexOf(k));
                });
            }
        }

        private void waarden() throws IOException {
            if (d.facetten().isEmpty()) {
                waarden(true, GOED.getOrDefault(d.soort(), List.of()));
                waarden(true, d.soort().equals("xs:string") ? List.of("", "\uD83D\uDE00", "<![CDATA[<]]>") : List.of());
            }
            waarden(false, FOUT.getOrDefault(d.soort(), List.of()));
            for (var facet :
                    d.facetten().isEmpty() ? new String[0] : d.facetten().split("; ")) {
                facet(facet.substring(0, facet.indexOf('=')), facet.substring(facet.indexOf('=') + 1));
            }
            if (!d.attributen().isEmpty()) {
                verwacht("attribute", true, (o, k) -> k.attribuut = " omschrijving=\"x\"");
                verwacht("empty attribute", false, (o, k) -> k.attribuut = " omschrijving=\"\"");
            }
        }

        private void facet(String naam, String waarde) throws IOException {
            switch (naam) {
                case "minLength" -> waarden(waarde.equals("0"), List.of("", "<!-- -->"));
                case "maxLength" -> {
                    var lengte = Integer.parseInt(waarde);
                    waarden(true, List.of("a".repeat(lengte), "\uD83D\uDE00".repeat(lengte)));
                    waarden(false, List.of("a".repeat(lengte + 1), "\uD83D\uDE00".repeat(lengte + 1)));
                }
                case "minInclusive" -> grens(Integer.parseInt(waarde), -1);
                case "maxInclusive" -> grens(Integer.parseInt(waarde), 1);
                case "pattern" -> waarden(false, List.of("", "x", "0", "00YYx", " 00", "2019-07-30"));
                default -> throw new IllegalStateException(naam);
            }
        }

        private void grens(int grens, int voorbij) throws IOException {
            waarden(true, List.of(String.valueOf(grens)));
            waarden(false, List.of(String.valueOf(grens + voorbij)));
        }

        private void waarden(boolean goed, List<String> waarden) throws IOException {
            for (var waarde : waarden) {
                verwacht("value " + waarde, goed, (o, k) -> k.tekst = waarde);
            }
        }

        private void verwacht(String wat, boolean goed, java.util.function.BiConsumer<Knoop, Knoop> wijziging)
                throws IOException {
            var dossier = boek.kleinste();
            var pad = boek.wegwijzer().padNaar(d.ouder());
            var ouder = pad.isEmpty() ? dossier : boek.met(dossier, pad);
            wijziging.accept(ouder, boek.met(ouder, d.naam()));
            assertThat(geldig(boek, dossier)).as(wat).isEqualTo(goed);
        }
    }
}
