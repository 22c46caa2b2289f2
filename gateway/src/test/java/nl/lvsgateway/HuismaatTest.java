package nl.lvsgateway;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The house's figures, for whoever reads the log of a build: where it is full, where a file or a method is long, which room
 * leans on many. A mirror and no gate: nothing is cut in two to please a number.
 */
class HuismaatTest {

    private static final Path BRON = Path.of("src/main/java");
    private static final int GETOOND = 5;

    private record Maat(String wat, long aantal) {}

    @Test
    void the_build_prints_the_figures_of_the_house() throws IOException {
        var bestanden = bestanden();
        var methoden = methoden(bestanden);
        var pijlen = pijlen();

        System.out.printf(
                "%nHouse: %d files, %d lines; half of the files below %d lines%n",
                bestanden.size(),
                bestanden.stream().mapToLong(HuismaatTest::regels).sum(),
                mediaan(bestanden));
        toon("fullest drawers", laden(bestanden), "files");
        toon("longest files", bestanden.stream().map(b -> new Maat(naam(b), regels(b))), "lines");
        toon("longest methods", methoden.stream(), "lines");
        toon("rooms that lean on most", pijlen.stream(), "rooms");

        assertThat(bestanden).hasSizeGreaterThan(100);
        assertThat(methoden).hasSizeGreaterThan(bestanden.size());
        assertThat(pijlen).anyMatch(pijl -> pijl.aantal() > 0);
    }

    private static void toon(String kop, Stream<Maat> maten, String eenheid) {
        System.out.println(maten.sorted(Comparator.comparingLong(Maat::aantal).reversed())
                .limit(GETOOND)
                .map(maat -> maat.wat() + " " + maat.aantal())
                .collect(joining(", ", "  " + kop + " (" + eenheid + "): ", "")));
    }

    private static List<Path> bestanden() throws IOException {
        try (var paden = Files.walk(BRON)) {
            return paden.filter(pad -> pad.toString().endsWith(".java"))
                    .filter(pad -> !pad.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static Stream<Maat> laden(List<Path> bestanden) {
        Map<String, Long> perMap = bestanden.stream()
                .collect(groupingBy(
                        pad -> BRON.resolve("nl/lvsgateway")
                                .relativize(pad.getParent())
                                .toString(),
                        counting()));
        return perMap.entrySet().stream().map(e -> new Maat(e.getKey(), e.getValue()));
    }

    private static long mediaan(List<Path> bestanden) {
        return bestanden.stream().mapToLong(HuismaatTest::regels).sorted().toArray()[bestanden.size() / 2];
    }

    private static long regels(Path pad) {
        try (var regels = Files.lines(pad)) {
            return regels.count();
        } catch (IOException e) {
            throw new IllegalStateException(pad.toString(), e);
        }
    }

    private static String naam(Path pad) {
        return pad.getFileName().toString().replace(".java", "");
    }

    /** As the compiler reads them, from the name to the last brace. */
    private static List<Maat> methoden(List<Path> bestanden) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var beheer = compiler.getStandardFileManager(null, null, null)) {
            var taak = (JavacTask)
                    compiler.getTask(null, beheer, null, null, null, beheer.getJavaFileObjectsFromPaths(bestanden));
            var meter = new Methodemeter(Trees.instance(taak));
            taak.parse().forEach(bestand -> meter.scan(bestand, null));
            return meter.gemeten;
        }
    }

    private static final class Methodemeter extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Trees bomen;
        private final List<Maat> gemeten = new ArrayList<>();

        private Methodemeter(Trees bomen) {
            this.bomen = bomen;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree methode, @Nullable Void niets) {
            var bestand = getCurrentPath().getCompilationUnit();
            var lengte = regel(bestand, plaats -> plaats.getEndPosition(bestand, methode))
                    - regel(bestand, plaats -> plaats.getStartPosition(bestand, methode))
                    + 1;
            gemeten.add(new Maat(naam(Path.of(bestand.getSourceFile().getName())) + "." + methode.getName(), lengte));
            return super.visitMethod(methode, niets);
        }

        private long regel(CompilationUnitTree bestand, Function<SourcePositions, Long> plaats) {
            return bestand.getLineMap().getLineNumber(plaats.apply(bomen.getSourcePositions()));
        }
    }

    private static List<Maat> pijlen() {
        var kamers = ApplicationModules.of(GatewayApplicatie.class);
        return kamers.stream()
                .map(kamer -> new Maat(kamer.getDisplayName(), kamersOnder(kamer, kamers)))
                .toList();
    }

    private static long kamersOnder(ApplicationModule kamer, ApplicationModules kamers) {
        return kamer.getDirectDependencies(kamers).uniqueModules().count();
    }
}
