package nl.lvsgateway.verzending;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class PlaatsenkeuringTest {

    private static Kindkansinstellingen plaatsen(int tegelijk) {
        var even = Duration.ofSeconds(1);
        return new Kindkansinstellingen(
                URI.create("https://kindkans.example"), even, even, even, tegelijk, 20, 5, 50, even, 1);
    }

    @Test
    void no_more_are_sent_at_the_same_time_than_there_are_places() {
        var tien = Verzendinstellingenvoorbeeld.MET_TIEN_POGINGEN;

        assertThatCode(() -> new Plaatsenkeuring(tien, plaatsen(10))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Plaatsenkeuring(tien, plaatsen(9)))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("gateway.verzending.tegelijk");
    }
}
