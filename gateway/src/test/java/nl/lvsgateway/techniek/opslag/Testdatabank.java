package nl.lvsgateway.techniek.opslag;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.Nodig;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** Real databases for tests: H2 in a file, and PostgreSQL from the environment or started here. */
public final class Testdatabank {

    private Testdatabank() {}

    public static DataSource h2() throws IOException {
        var map = Files.createTempDirectory("lvs-h2-");
        map.toFile().deleteOnExit();
        return JdbcConnectionPool.create("jdbc:h2:file:" + map.resolve("gateway") + ";WRITE_DELAY=0", "sa", "");
    }

    /** An address in {@code LVS_TEST_POSTGRES} (JDBC URL with user and password), else one of our own. */
    public static DataSource postgres() {
        var adres = System.getenv("LVS_TEST_POSTGRES");
        if (adres != null) {
            var bron = new PGSimpleDataSource();
            bron.setUrl(adres);
            return bron;
        }
        return eigenPostgres();
    }

    private static DataSource eigenPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start()
                    .getPostgresDatabase();
        } catch (IOException | IllegalStateException e) {
            return Nodig.ontbreekt("No PostgreSQL can be started here", e);
        }
    }
}
