package nl.lvsgateway.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pool on a database that closes itself, or reads only, under the traffic. */
class GeslotenDatabankTest {

    private static final int WIJD = 4;

    @TempDir
    Path map;

    private HikariDataSource pool(boolean zoalsIngesteld) throws IOException {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + map.resolve("gateway") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        config.setUsername("sa");
        config.setMaximumPoolSize(2);
        if (zoalsIngesteld) {
            config.setExceptionOverrideClassName(ingesteld());
        }
        return new HikariDataSource(config);
    }

    /** Every connection of the pool is at a server that became read only; a new one is not. */
    private static int mislukteSchrijfbeurten(boolean zoalsIngesteld) throws Exception {
        var config = new HikariConfig();
        config.setDataSource(Testdatabank.postgres());
        config.setMaximumPoolSize(WIJD);
        if (zoalsIngesteld) {
            config.setExceptionOverrideClassName(ingesteld());
        }
        try (var pool = new HikariDataSource(config)) {
            var db = JdbcClient.create(pool);
            db.sql("CREATE TABLE IF NOT EXISTS omgevallen (n INTEGER)").update();
            leesAlleenMaar(pool);
            var mislukt = 0;
            for (var keer = 0; keer < 20; keer++) {
                try {
                    db.sql("INSERT INTO omgevallen VALUES (7)").update();
                } catch (DataAccessException leestAlleen) {
                    mislukt++;
                }
            }
            return mislukt;
        }
    }

    private static void leesAlleenMaar(HikariDataSource pool) throws SQLException {
        var open = new ArrayList<Connection>();
        for (var nummer = 0; nummer < WIJD; nummer++) {
            open.add(pool.getConnection());
        }
        for (var verbinding : open) {
            try (verbinding;
                    var opdracht = verbinding.createStatement()) {
                opdracht.execute("SET default_transaction_read_only = on");
            }
        }
    }

    @Test
    void leaves_a_server_that_became_read_only_after_one_write_on_each_connection() throws Exception {
        assertThat(mislukteSchrijfbeurten(true)).isBetween(1, WIJD);
    }

    @Test
    void stays_at_a_server_that_became_read_only_when_the_pool_is_not_told() throws Exception {
        assertThat(mislukteSchrijfbeurten(false)).isEqualTo(20);
    }

    private static String ingesteld() throws IOException {
        try (InputStream bron = GeslotenDatabankTest.class.getResourceAsStream("/application.properties")) {
            var eigenschappen = new Properties();
            eigenschappen.load(bron);
            return eigenschappen.getProperty("spring.datasource.hikari.exception-override-class-name");
        }
    }

    /** How many of so many calls in a row fail after it closed. */
    private static int mislukt(HikariDataSource pool) {
        var db = JdbcClient.create(pool);
        db.sql("CREATE TABLE teller (n INTEGER)").update();
        db.sql("INSERT INTO teller VALUES (7)").update();
        try {
            db.sql("SHUTDOWN IMMEDIATELY").update();
        } catch (DataAccessException dicht) {
            assertThat(dicht).isNotNull();
        }
        var mislukt = 0;
        for (var keer = 0; keer < 20; keer++) {
            try {
                assertThat(db.sql("SELECT n FROM teller").query(Integer.class).single())
                        .isEqualTo(7);
            } catch (DataAccessException dicht) {
                mislukt++;
            }
        }
        return mislukt;
    }

    @Test
    void is_opened_again_by_the_next_calls() throws IOException {
        try (var pool = pool(true)) {
            assertThat(mislukt(pool)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void stays_closed_under_traffic_when_the_pool_is_not_told() throws IOException {
        try (var pool = pool(false)) {
            assertThat(mislukt(pool)).isEqualTo(20);
        }
    }
}
