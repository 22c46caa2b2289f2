package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.proeven.proces.GatewayProces;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place on the machine that cannot be used ends the start with words that say what to do, and no page of stack traces. */
class StartplekIT {

    @ParameterizedTest
    @CsvSource({
        "--gateway.opslag.map=a;b, , puntkomma",
        "--gateway.opslag.map=bestand, , gateway.opslag.map",
        "--gateway.opslag.map=gegevens, -Djava.io.tmpdir=/bestaat/niet, java.io.tmpdir"
    })
    void the_start_says_which_place_and_what_to_do(String instelling, String vlag, String genoemd) throws Exception {
        var map = Werkmap.nieuw();
        Files.writeString(map.resolve("bestand"), "geen map");
        var start = Start.van("startplek").met(instelling);

        var gezegd = totHetEinde(vlag == null ? start : start.metVlaggen(vlag), map);

        assertThat(gezegd).contains(genoemd).doesNotContain("\tat ");
    }

    /** With what it said, and never started. */
    private static String totHetEinde(Start start, Path map) throws Exception {
        var log = map.resolve("start.log");
        var proces = new ProcessBuilder(start.opdracht())
                .directory(map.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(proces.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(proces.exitValue()).isNotZero();
            return Files.readString(log);
        } finally {
            proces.destroyForcibly();
        }
    }

    @Test
    void a_folder_without_a_dot_before_it_is_a_folder_beside_the_jar() throws Exception {
        var map = Werkmap.nieuw();
        var start = Start.van("startplek").met("--gateway.opslag.map=gegevens");

        try (var gateway = GatewayProces.start(start, map)) {
            assertThat(map.resolve("gegevens/gateway.mv.db")).exists();
            assertThat(gateway.logtekst()).doesNotContain("\tat ");
        }
    }
}
