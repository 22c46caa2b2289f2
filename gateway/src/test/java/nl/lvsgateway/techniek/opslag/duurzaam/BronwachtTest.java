package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import nl.lvsgateway.techniek.opslag.duurzaam.Journaalkeuring.Bevinding;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** The pool of the gateway itself, from its first connection to its last. */
class BronwachtTest {

    private static final Clock KLOK = Clock.systemUTC();

    @TempDir
    private Path map;

    private Bevinding leef(boolean journaalGaatOpen) throws Exception {
        var journaalmap = new Journaalmap(map.resolve("journaal"));
        journaalmap.maak();
        var bonen = new StaticListableBeanFactory();
        bonen.addBean("map", journaalmap);
        bonen.addBean("klok", KLOK);
        var wacht = new Bronwacht(bonen.getBeanProvider(Journaalmap.class), bonen.getBeanProvider(Clock.class));
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:file:" + map.resolve("gateway") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
            wacht.postProcessAfterInitialization(pool, "dataSource");
            JdbcClient.create(pool).sql("SELECT 1").query(Integer.class).single();
            if (journaalGaatOpen) {
                var flyway = Flyway.configure()
                        .dataSource(pool)
                        .locations("db/migration")
                        .load();
                var instellingen = new Journaalinstellingen(true, DataSize.ofMegabytes(64), Duration.ofHours(24));
                wacht.begonnen(new Journaalbeheer(
                        journaalmap, instellingen, new Journaalbeheer.Start(flyway, wacht.bevinding()), KLOK));
                wacht.beheer().close();
            }
            wacht.postProcessBeforeDestruction(pool, "dataSource");
        }
        return wacht.bevinding();
    }

    @Test
    void what_closed_as_it_should_is_trusted_by_the_next_start() throws Exception {
        assertThat(leef(true)).isEqualTo(Bevinding.WEG);
        assertThat(leef(true)).isEqualTo(Bevinding.GAAF);
        assertThat(leef(true)).isEqualTo(Bevinding.GAAF);
    }

    @Test
    void a_start_that_failed_before_the_journal_was_open_leaves_nothing_to_trust() throws Exception {
        leef(true);
        assertThat(leef(false)).isEqualTo(Bevinding.GAAF);
        assertThat(leef(true)).isEqualTo(Bevinding.ONZEKER);
    }
}
