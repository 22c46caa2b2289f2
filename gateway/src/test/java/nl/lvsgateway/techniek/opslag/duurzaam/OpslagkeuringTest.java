package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.lvsgateway.techniek.opslag.Testdatabank;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OpslagkeuringTest {

    @TempDir
    Path map;

    @Test
    void takes_h2_that_writes_at_every_commit() {
        var keuring = keuring("jdbc:h2:file:" + map.resolve("goed") + ";WRITE_DELAY=0");

        assertThatCode(keuring::keurH2).doesNotThrowAnyException();
    }

    @Test
    void refuses_h2_that_writes_later() {
        var keuring = keuring("jdbc:h2:file:" + map.resolve("later"));

        assertThatThrownBy(keuring::keurH2).isInstanceOf(OnveiligeOpslag.class).hasMessageContaining("WRITE_DELAY");
    }

    /** H2 takes all of these for a file; our journal does not know where it is. */
    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:%s", "jdbc:h2:nio:%s", "jdbc:h2:split:%s"})
    void refuses_h2_in_a_file_that_gets_no_journal(String url) {
        var keuring = keuring(url.formatted(map.resolve("zonder")) + ";WRITE_DELAY=0");

        assertThatThrownBy(keuring::keurH2).isInstanceOf(OnveiligeOpslag.class).hasMessageContaining("jdbc:h2:file:");
    }

    @Test
    void refuses_h2_in_memory() {
        var keuring = keuring("jdbc:h2:mem:weg;WRITE_DELAY=0;DB_CLOSE_DELAY=-1");

        assertThatThrownBy(keuring::keurH2).isInstanceOf(OnveiligeOpslag.class);
    }

    @Test
    void takes_postgres_that_keeps_what_it_commits() {
        var keuring = new Opslagkeuring(Testdatabank.postgres());

        assertThatCode(keuring::keurPostgres).doesNotThrowAnyException();
    }

    @Test
    void refuses_postgres_that_answers_before_it_is_on_disk() {
        var bron = Testdatabank.postgres();
        JdbcClient.create(bron)
                .sql("ALTER ROLE CURRENT_USER SET synchronous_commit = off")
                .update();
        try {
            var keuring = new Opslagkeuring(bron);
            assertThatThrownBy(keuring::keurPostgres)
                    .isInstanceOf(OnveiligeOpslag.class)
                    .hasMessageContaining("synchronous_commit");
        } finally {
            JdbcClient.create(bron)
                    .sql("ALTER ROLE CURRENT_USER RESET synchronous_commit")
                    .update();
        }
    }

    private static Opslagkeuring keuring(String url) {
        var bron = new JdbcDataSource();
        bron.setURL(url);
        return new Opslagkeuring(bron);
    }
}
