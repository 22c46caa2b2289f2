package nl.lvsgateway.verzending.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes that tell each other of work through a real PostgreSQL. */
@OpPostgres
class PostgresSignaalTest {

    private static final Duration RUIM = Duration.ofSeconds(20);

    @Autowired
    private DataSource bron;

    @Autowired
    private JdbcClient db;

    private final AtomicInteger gehoord = new AtomicInteger();
    private PostgresSignaal dezeNode;
    private PostgresSignaal andereNode;

    @BeforeEach
    void one_node_listens() {
        dezeNode = new PostgresSignaal(new Adres((PGSimpleDataSource) bron), db);
        andereNode = new PostgresSignaal(new Adres((PGSimpleDataSource) bron), db);
        dezeNode.luister(gehoord::incrementAndGet);
        await().atMost(RUIM).untilAtomic(gehoord, org.hamcrest.Matchers.is(1));
    }

    @AfterEach
    void stop() {
        dezeNode.close();
        andereNode.close();
        await().atMost(RUIM).until(() -> luisteraars() == 0);
    }

    private int luisteraars() {
        return db.sql("SELECT COUNT(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
                .query(Integer.class)
                .single();
    }

    /** Nothing else than a call of another node, or a new connection, is ever heard. */
    @Test
    void a_node_hears_of_the_work_of_another_and_not_of_its_own() {
        dezeNode.meld();
        andereNode.meld();
        await().atMost(RUIM).until(() -> gehoord.get() == 2);

        andereNode.meld();
        await().atMost(RUIM).until(() -> gehoord.get() == 3);
    }

    @Test
    void many_calls_at_once_are_heard_a_few_times() {
        for (var n = 0; n < 1000; n++) {
            andereNode.meld();
        }

        await().atMost(RUIM).until(() -> gehoord.get() >= 2);
        assertThat(gehoord.get()).isLessThan(100);
    }

    @Test
    void a_broken_connection_is_opened_again_and_the_work_is_looked_for() {
        db.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
                .query(rij -> {});

        await().atMost(RUIM).until(() -> gehoord.get() == 2);
        andereNode.meld();
        await().atMost(RUIM).until(() -> gehoord.get() == 3);
    }

    private record Adres(PGSimpleDataSource bron) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return bron.getUser();
        }

        @Override
        public String getPassword() {
            return bron.getPassword();
        }

        @Override
        public String getJdbcUrl() {
            return bron.getURL();
        }
    }
}
