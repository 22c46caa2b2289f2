package nl.lvsgateway.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.techniek.Klokje;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The time of the database, however wrong that of a node is. */
@OpPostgres
class DatabankklokTest {

    @Autowired
    private JdbcClient db;

    private final Klokje klok = new Klokje();

    @Test
    void follows_postgres_and_not_the_clock_of_the_node() {
        var achter = Clock.offset(Clock.systemUTC(), Duration.ofHours(-3));
        var beheer = new OpslagConfig();

        var daar = beheer.databankklok(new Databank(false), db, achter).nu();

        assertThat(daar).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void on_a_database_of_its_own_the_clock_of_the_node_counts() {
        assertThat(new OpslagConfig().databankklok(new Databank(true), db, klok).nu())
                .isEqualTo(klok.instant());
    }

    @Test
    void compares_now_and_then_and_goes_by_its_own_clock_in_between() {
        var gevraagd = new AtomicInteger();
        var tijd = new Databankklok(klok, () -> {
            gevraagd.incrementAndGet();
            return klok.instant().plusSeconds(60).atOffset(ZoneOffset.UTC);
        });

        tijd.nu();
        klok.draai(Duration.ofSeconds(29));
        assertThat(tijd.nu()).isEqualTo(klok.instant().plusSeconds(60));
        assertThat(gevraagd).hasValue(1);
        klok.draai(Duration.ofSeconds(1));
        tijd.nu();

        assertThat(gevraagd).hasValue(2);
    }

    @Test
    void a_comparison_that_took_too_long_does_not_count() {
        var tijd = new Databankklok(klok, () -> {
            klok.draai(Duration.ofSeconds(2));
            return klok.instant().plusSeconds(60).atOffset(ZoneOffset.UTC);
        });

        assertThat(tijd.nu()).isEqualTo(klok.instant());
    }
}
