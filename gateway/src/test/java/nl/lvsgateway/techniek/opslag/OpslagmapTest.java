package nl.lvsgateway.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.MapPropertySource;

class OpslagmapTest {

    private static String ingesteld(String map) {
        var gateway = new StaticApplicationContext();
        gateway.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource("instellingen", Map.of("gateway.opslag.map", map)));
        new Opslagmap().initialize(gateway);
        return gateway.getEnvironment().getProperty("gateway.opslag.map");
    }

    @Test
    void a_folder_of_whatever_spelling_is_one_place() {
        assertThat(ingesteld("gegevens"))
                .isEqualTo(Path.of("gegevens").toAbsolutePath().toString());
        assertThat(ingesteld("~/lvs")).isEqualTo(System.getProperty("user.home") + "/lvs");
        assertThat(ingesteld(" /srv/met spatie/é ")).isEqualTo("/srv/met spatie/é");
        assertThat(ingesteld("/srv/~/x")).isEqualTo("/srv/~/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/srv/a;WRITE_DELAY=500", "/srv/a\0b"})
    void a_folder_that_can_be_none_is_refused_in_words(String map) {
        assertThatExceptionOfType(OnbruikbareMap.class)
                .isThrownBy(() -> ingesteld(map))
                .withMessageContaining("gateway.opslag.map");
    }

    @Test
    void a_place_that_cannot_be_used_is_named_with_what_to_do() {
        var uitleg = new Plekuitleg();
        var tijdelijk = System.getProperty("java.io.tmpdir");

        assertThat(uitleg.analyze(new IllegalStateException(new AccessDeniedException("/srv/lvs")))
                        .getDescription())
                .contains("/srv/lvs");
        assertThat(uitleg.analyze(new RuntimeException(
                                new FileSystemException(tijdelijk + "/x", null, "No space left on device")))
                        .getAction())
                .contains("java.io.tmpdir");
        assertThat(uitleg.analyze(new RuntimeException(new SQLException("x", "90097", ErrorCode.DATABASE_IS_READ_ONLY)))
                        .getDescription())
                .contains("alleen te lezen");
        assertThat(uitleg.analyze(new IllegalStateException("iets anders"))).isNull();
    }
}
