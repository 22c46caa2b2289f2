package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No refusal of the table in the guide goes without a case over the doors. */
class FoutentabelTest {

    /** What takes a gateway that is in trouble or overrun, each with its own test. */
    private static final Set<String> ELDERS = Set.of(
            "OPSLAG_VOL", // S3kluisIT: what keeps the bytes is away
            "TE_DRUK", // DrempelTest of the gateway, over every door
            "INTERNE_FOUT"); // a mistake of ours: none is known that could be asked for

    @Test
    void every_code_of_the_table_has_a_case() throws IOException {
        var gevallen = new TreeSet<>(ELDERS);
        gevallen.add("AANVRAAG_ONBEKEND"); // BewerkingenIT, for each operation about one aanvraag
        Weigergevallen.alle().forEach(geval -> gevallen.add(geval.code()));
        Foutgevallen.alle().forEach(geval -> gevallen.add(geval.code()));

        assertThat(gevallen).isEqualTo(codes());
    }

    private static Set<String> codes() throws IOException {
        return Files.readAllLines(Path.of("../gateway/docs/lvs.md")).stream()
                .filter(regel -> regel.matches("\\| `[A-Z_]+` \\| \\d{3} .*"))
                .map(regel -> regel.split("`")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
