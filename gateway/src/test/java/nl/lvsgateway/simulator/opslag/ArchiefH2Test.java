package nl.lvsgateway.simulator.opslag;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.io.TempDir;

class ArchiefH2Test extends ArchiefOpDatabank {

    @TempDir
    private static Path map;

    @Override
    DataSource bron() {
        var bron = new JdbcDataSource();
        bron.setURL("jdbc:h2:" + map.resolve("simulator") + ";WRITE_DELAY=0");
        return bron;
    }
}
