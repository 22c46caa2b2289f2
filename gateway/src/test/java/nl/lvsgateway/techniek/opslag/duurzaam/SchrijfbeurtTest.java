package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.opslag.Testdatabank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One at a time changes the embedded database, whatever the others want. */
class SchrijfbeurtTest {

    private static final int SCHRIJVERS = 8;
    private static final int KEREN = 25;

    private DataSource bron;
    private JdbcClient db;
    private PlatformTransactionManager beheer;

    @BeforeEach
    void maakDatabank() throws Exception {
        bron = Testdatabank.h2();
        db = JdbcClient.create(bron);
        db.sql("CREATE TABLE teller (id INTEGER PRIMARY KEY, stand INTEGER NOT NULL)")
                .update();
        db.sql("INSERT INTO teller VALUES (1, 0)").update();
        beheer = new DuurzameTransacties(
                bron, Vastlegging.DOOR_DE_DATABANK, new Schrijfbeurt(Duration.ofMillis(500)), null);
    }

    private int stand() {
        return db.sql("SELECT stand FROM teller").query(Integer.class).single();
    }

    private TransactionTemplate transactie(boolean alleenLezen) {
        var sjabloon = new TransactionTemplate(beheer);
        sjabloon.setReadOnly(alleenLezen);
        return sjabloon;
    }

    /** Without a turn two of them read the same and one change is lost: nothing here locks a row. */
    @Test
    void changes_by_many_at_once_all_count_also_beside_those_that_are_rolled_back() throws Exception {
        var samen = new DuurzameTransacties(bron, Vastlegging.DOOR_DE_DATABANK, new Schrijfbeurt(), null);
        var afgemaakt = new AtomicInteger();
        try (var ploeg = new Ploeg()) {
            for (int schrijver = 0; schrijver < SCHRIJVERS; schrijver++) {
                ploeg.doe(() -> {
                    for (int keer = 0; keer < KEREN; keer++) {
                        verhoog(new TransactionTemplate(samen), keer % 2 == 0);
                    }
                    afgemaakt.incrementAndGet();
                });
            }
        }

        assertThat(afgemaakt).hasValue(SCHRIJVERS);
        assertThat(stand()).isEqualTo(SCHRIJVERS * (KEREN / 2 + 1));
    }

    private void verhoog(TransactionTemplate transactie, boolean blijft) {
        transactie.executeWithoutResult(status -> {
            var nieuw = stand() + 1;
            db.sql("UPDATE teller SET stand = :nieuw").param("nieuw", nieuw).update();
            if (!blijft) {
                status.setRollbackOnly();
            }
        });
    }

    @Test
    void who_waits_too_long_is_told_and_who_reads_need_not_wait() throws Exception {
        var begonnen = new CountDownLatch(1);
        var klaar = new CountDownLatch(1);
        try (var ploeg = new Ploeg()) {
            ploeg.doe(() -> transactie(false).executeWithoutResult(status -> {
                begonnen.countDown();
                wacht(klaar);
            }));
            wacht(begonnen);

            assertThatThrownBy(() -> transactie(false).executeWithoutResult(status -> {}))
                    .isInstanceOf(CannotCreateTransactionException.class);
            int gelezen = transactie(true).execute(status -> stand());
            assertThat(gelezen).isZero();
            klaar.countDown();
        }
        transactie(false)
                .executeWithoutResult(
                        status -> db.sql("UPDATE teller SET stand = 7").update());
        assertThat(stand()).isEqualTo(7);
    }

    @Test
    void a_transaction_within_another_has_the_turn_already_and_leaves_it_there() throws Exception {
        var binnen = transactie(false);
        binnen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transactie(false).executeWithoutResult(buiten -> {
            binnen.executeWithoutResult(
                    status -> db.sql("UPDATE teller SET stand = 1").update());
            try (var ploeg = new Ploeg()) {
                ploeg.doe(() -> assertThatThrownBy(() -> transactie(false).executeWithoutResult(status -> {}))
                        .isInstanceOf(CannotCreateTransactionException.class));
            }
            buiten.setRollbackOnly();
        });
        transactie(false).executeWithoutResult(status -> {});
        assertThat(stand()).isEqualTo(1);
    }

    private static void wacht(CountDownLatch teken) {
        try {
            assertThat(teken.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Threads whose failures are the test's. */
    private static final class Ploeg implements AutoCloseable {

        private final ExecutorService draden = Executors.newFixedThreadPool(SCHRIJVERS);
        private final List<Future<?>> werk = new ArrayList<>();

        void doe(Runnable taak) {
            werk.add(draden.submit(taak));
        }

        @Override
        public void close() {
            draden.shutdown();
            for (var deel : werk) {
                try {
                    deel.get(30, TimeUnit.SECONDS);
                } catch (Exception mislukt) {
                    throw new AssertionError(mislukt);
                }
            }
        }
    }
}
