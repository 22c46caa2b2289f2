package nl.lvsgateway.loket.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lvsgateway.loket.fouten.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of errors in the guide for makers of an LVS is what the doors really say. */
class LvsHandleidingTest {

    @ParameterizedTest
    @EnumSource
    void every_refusal_is_in_the_guide_as_the_doors_tell_it(Weigering weigering) throws IOException {
        var rij = "| `" + weigering.name() + "` | "
                + Weigeringstatus.van(weigering).value() + " | "
                + weigering.oplosser().tekst() + " | ";

        var gevonden = rijen().stream().filter(regel -> regel.startsWith(rij)).toList();

        assertThat(gevonden).hasSize(1);
        assertThat(gevonden.get(0)).endsWith("| " + weigering.uitleg() + " |");
    }

    @Test
    void the_guide_names_no_refusal_that_is_not_there() throws IOException {
        assertThat(rijen()).hasSize(Weigering.values().length);
    }

    private static List<String> rijen() throws IOException {
        return Files.readAllLines(Path.of("docs/lvs.md")).stream()
                .filter(regel -> regel.matches("\\| `[A-Z_]+` \\| \\d{3} .*"))
                .toList();
    }
}
