package nl.lvsgateway.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class VolleSchijfUitlegTest {

    private final VolleSchijfUitleg uitleg = new VolleSchijfUitleg();

    @Test
    void tells_of_a_full_disk_however_deep_it_lies() {
        var vol = new FileSystemException("/schijf/x", null, "No space left on device");

        var gezegd = uitleg.analyze(new IllegalStateException("start", new RuntimeException("databank", vol)));

        assertThat(gezegd).isNotNull();
        assertThat(gezegd.getDescription()).contains("De schijf is vol", "No space left on device");
        assertThat(gezegd.getAction()).contains("gateway.opslag.map", "verwijder niets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Permission denied", ""})
    void says_nothing_of_another_failure(String oorzaak) {
        assertThat(uitleg.analyze(new RuntimeException(new IOException(oorzaak))))
                .isNull();
        assertThat(uitleg.analyze(new RuntimeException("no space left in this text")))
                .isNull();
    }

    @Test
    void is_asked_when_a_start_fails() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (soort, naam, fout) -> {}))
                .hasAtLeastOneElementOfType(VolleSchijfUitleg.class);
    }
}
