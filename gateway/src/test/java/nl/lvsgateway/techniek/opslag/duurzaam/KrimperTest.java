package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The file of the embedded database while many small changes are committed. */
class KrimperTest {

    private static final int RIJEN = 3_000;
    private static final int COMMITS = 2_000;

    @TempDir
    private Path map;

    private JdbcDataSource bron;
    private JdbcClient db;
    private TransactionTemplate transactie;
    private DuurzameTransacties beheer;

    private void begin(String naam) {
        bron = new JdbcDataSource();
        bron.setUrl("jdbc:h2:file:" + map.resolve(naam) + ";WRITE_DELAY=0;RETENTION_TIME=0;DB_CLOSE_DELAY=-1");
        bron.setUser("sa");
        db = JdbcClient.create(bron);
        beheer = new DuurzameTransacties(bron, Vastlegging.DOOR_DE_DATABANK, new Schrijfbeurt(), null);
        transactie = new TransactionTemplate(beheer);
        db.sql("CREATE TABLE rij (id INT PRIMARY KEY, a BIGINT, b BIGINT, c VARCHAR(60))")
                .update();
        db.sql("CREATE INDEX rij_a ON rij (a)").update();
        db.sql("CREATE INDEX rij_b ON rij (b)").update();
        db.sql("INSERT INTO rij SELECT x, x, x, REPEAT('r', 60) FROM SYSTEM_RANGE(1, :rijen)")
                .param("rijen", RIJEN)
                .update();
    }

    /** How large the file is after many commits, each of which moves a row to another place in the indexes. */
    private long grootteNa(String naam, Runnable naElk) throws IOException {
        begin(naam);
        var toeval = new Random(7);
        for (var n = 0; n < COMMITS; n++) {
            transactie.executeWithoutResult(stand -> db.sql("UPDATE rij SET a = :a, b = :b WHERE id = :id")
                    .param("a", toeval.nextLong())
                    .param("b", toeval.nextLong())
                    .param("id", 1 + toeval.nextInt(RIJEN))
                    .update());
            if (n % 50 == 0) {
                naElk.run();
            }
        }
        assertThat(db.sql("SELECT COUNT(*) FROM rij WHERE c = REPEAT('r', 60)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(RIJEN);
        var grootte = Files.size(map.resolve(naam + ".mv.db"));
        db.sql("SHUTDOWN IMMEDIATELY").update();
        return grootte;
    }

    @Test
    void the_file_stays_small_while_many_small_changes_are_committed() throws IOException {
        var zonder = grootteNa("zonder", () -> {});
        var met = grootteNa("met", () -> {
            try (var krimper = new Krimper(bron, beheer, 0)) {
                krimper.krimp();
            }
        });

        System.out.printf("%d kB without, %d kB with%n", zonder >> 10, met >> 10);
        assertThat(met).isLessThan(zonder / 2);
    }
}
