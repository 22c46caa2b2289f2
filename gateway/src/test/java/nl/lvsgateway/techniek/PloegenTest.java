package nl.lvsgateway.techniek;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloegenTest {

    @TempDir
    private Path map;

    @Test
    void a_database_that_a_pool_writes_to_while_it_is_closed_stays_open_for_all_others() throws Exception {
        var url = "jdbc:h2:file:" + map.resolve("proef") + ";WRITE_DELAY=0";
        try (var blijft = DriverManager.getConnection(url);
                var opdracht = blijft.createStatement()) {
            opdracht.execute("CREATE TABLE rij (nr IDENTITY, inhoud VARCHAR(2000))");
            var ploeg = Executors.newSingleThreadExecutor();
            var begonnen = new CountDownLatch(1);
            ploeg.execute(() -> schrijf(url, begonnen));
            assertThat(begonnen.await(20, TimeUnit.SECONDS)).isTrue();

            Ploegen.sluit(ploeg, Duration.ofSeconds(20));

            assertThat(ploeg.isTerminated()).isTrue();
            assertThat(opdracht.executeUpdate("INSERT INTO rij (inhoud) VALUES ('na afloop')"))
                    .isEqualTo(1);
        }
    }

    @Test
    void it_does_not_wait_for_ever_and_interrupts_nobody() throws Exception {
        var ploeg = Executors.newSingleThreadExecutor();
        var los = new CountDownLatch(1);
        var gestoord = new AtomicBoolean();
        ploeg.execute(() -> {
            try {
                los.await();
            } catch (InterruptedException e) {
                gestoord.set(true);
            }
        });

        Ploegen.sluit(ploeg, Duration.ofMillis(50));

        assertThat(ploeg.isTerminated()).isFalse();
        los.countDown();
        assertThat(ploeg.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(gestoord).isFalse();
    }

    private static void schrijf(String url, CountDownLatch begonnen) {
        try (var verbinding = DriverManager.getConnection(url);
                var opdracht = verbinding.prepareStatement("INSERT INTO rij (inhoud) VALUES (REPEAT('x', 1500))")) {
            for (int i = 0; i < 200; i++) {
                opdracht.executeUpdate();
                begonnen.countDown();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
