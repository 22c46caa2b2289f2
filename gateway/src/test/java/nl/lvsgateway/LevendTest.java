package nl.lvsgateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was deleted cannot be forgotten: one class names the table aanvraag to read it, and one drawer to write it. */
class LevendTest {

    private static final Path BRON = Path.of("src/main/java/nl/lvsgateway");
    private static final Path TABEL = BRON.resolve("aanvraag/opslag/Aanvraagtabel.java");
    private static final Pattern LEEST = Pattern.compile("(?i)\\b(FROM|JOIN)[\\s\"+]+aanvraag\\b");
    private static final Pattern SCHRIJFT = Pattern.compile("(?i)\\b(UPDATE|INTO)[\\s\"+]+aanvraag\\b");

    @Test
    void no_other_class_reads_the_table() throws IOException {
        assertThat(bestandenMet(LEEST)).containsExactly(TABEL);
    }

    @Test
    void no_other_drawer_writes_it() throws IOException {
        assertThat(bestandenMet(SCHRIJFT)).isNotEmpty().allMatch(bestand -> bestand.startsWith(TABEL.getParent()));
    }

    private static List<Path> bestandenMet(Pattern patroon) throws IOException {
        try (Stream<Path> bestanden = Files.walk(BRON)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".java"))
                    .filter(bestand -> patroon.matcher(lees(bestand)).find())
                    .toList();
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
