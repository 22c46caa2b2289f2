package nl.lvsgateway.techniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows a commit, on a database with one connection in all. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class NaCommitTest {

    private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:nacommit", "sa", "");
    private final TransactionTemplate transactie = new TransactionTemplate(new JdbcTransactionManager(pool));
    private final Toehoorder toehoorder = new Toehoorder(JdbcClient.create(pool));
    private final AnnotationConfigApplicationContext huis = new AnnotationConfigApplicationContext();

    @BeforeEach
    void one_who_listens() {
        pool.setMaxConnections(1);
        huis.register(MetTransacties.class, NaCommitfabriek.class);
        huis.registerBean(Toehoorder.class, () -> toehoorder);
        huis.refresh();
    }

    @AfterEach
    void stop() {
        toehoorder.verder.countDown();
        huis.close();
        pool.dispose();
    }

    private void bewaar(String wat) {
        transactie.executeWithoutResult(stand -> huis.publishEvent(new Bewaard(wat)));
    }

    @Test
    void who_committed_waits_for_nobody() throws InterruptedException {
        bewaar("traag");

        assertThat(toehoorder.begonnen.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(toehoorder.gehoord).isEmpty();
    }

    @Test
    void who_listens_may_have_the_only_connection() {
        bewaar("schrijft");

        await().until(() -> toehoorder.gehoord.contains("1"));
    }

    @Test
    void what_fails_is_told_without_its_words_and_stops_nothing(CapturedOutput log) {
        bewaar("faalt");
        bewaar("fout van ons");
        bewaar("daarna");

        await().until(() -> toehoorder.gehoord.contains("daarna"));
        await().untilAsserted(() ->
                assertThat(log.getAll().split("failed after a commit", -1)).hasSize(3));
        assertThat(log).doesNotContain("Jansen");
    }

    @Test
    void what_is_rolled_back_is_not_heard_of() {
        transactie.executeWithoutResult(stand -> {
            huis.publishEvent(new Bewaard("toch niet"));
            stand.setRollbackOnly();
        });
        bewaar("wel");

        await().until(() -> toehoorder.gehoord.contains("wel"));
        assertThat(toehoorder.gehoord).containsExactly("wel");
    }

    @Test
    void a_house_that_stops_takes_no_answer_away() {
        huis.getBean(NaCommitfabriek.class).destroy();

        bewaar("te laat");

        assertThat(toehoorder.gehoord).isEmpty();
    }

    @Configuration
    @EnableTransactionManagement
    static class MetTransacties {}

    record Bewaard(String wat) {}

    static class Toehoorder {

        private final List<String> gehoord = new CopyOnWriteArrayList<>();
        private final CountDownLatch begonnen = new CountDownLatch(1);
        private final CountDownLatch verder = new CountDownLatch(1);
        private final JdbcClient db;

        Toehoorder(JdbcClient db) {
            this.db = db;
        }

        @NaCommit
        void hoor(Bewaard bewaard) throws InterruptedException {
            switch (bewaard.wat()) {
                case "traag" -> {
                    begonnen.countDown();
                    assertThat(verder.await(30, TimeUnit.SECONDS)).isTrue();
                }
                case "schrijft" ->
                    gehoord.add(db.sql("SELECT 1").query(String.class).single());
                case "faalt" -> throw new IllegalStateException("Jansen bestaat al");
                case "fout van ons" -> throw new NoClassDefFoundError("Jansen");
                default -> gehoord.add(bewaard.wat());
            }
        }
    }
}
