package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.opslag.duurzaam.Journaalkeuring.Bevinding;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** One life of the gateway, as far as the store goes. */
final class Opslagleven implements AutoCloseable {

    private static final Clock KLOK = Clock.systemUTC();

    final JdbcDataSource bron = new JdbcDataSource();
    final Databankslot slot;
    final Bevinding bevinding;
    final Journaalbeheer beheer;
    final TransactionTemplate transactie;
    final JdbcClient db;

    Opslagleven(Path map, String opstart) throws IOException {
        var url = "jdbc:h2:file:" + map.resolve("gateway") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        bron.setUrl(url + ";DB_CLOSE_DELAY=-1");
        bron.setUser("");
        var journaalmap = new Journaalmap(map.resolve("journaal"));
        journaalmap.maak();
        var aanmelding = new Properties();
        aanmelding.setProperty("user", "");
        slot = new Databankslot(journaalmap, databank(map));
        bevinding = new Journaalkeuring(journaalmap, slot, opstart, KLOK).keur(url, aanmelding);
        var flyway =
                Flyway.configure().dataSource(bron).locations("db/migration").load();
        var instellingen = new Journaalinstellingen(true, DataSize.ofMegabytes(64), Duration.ofHours(24));
        beheer = new Journaalbeheer(journaalmap, instellingen, new Journaalbeheer.Start(flyway, bevinding), KLOK);
        transactie = transacties(bron);
        db = JdbcClient.create(bron);
    }

    /** Of which the commits may be tampered with on their way to the database. */
    TransactionTemplate transacties(DataSource langs) {
        var sync = new GedeeldeSync("journaal-sync", beheer.journaal()::forceer);
        return new TransactionTemplate(new DuurzameTransacties(langs, sync, beheer.beurt(), beheer.meeschrijver()));
    }

    void bewaar(String nummer, String naam) {
        transactie.executeWithoutResult(
                stand -> db.sql("MERGE INTO school (nummer, naam) KEY (nummer) VALUES (:nummer, :naam)")
                        .param("nummer", nummer)
                        .param("naam", naam)
                        .update());
    }

    void verwijder(String nummer) {
        transactie.executeWithoutResult(stand -> db.sql("DELETE FROM school WHERE nummer = :nummer")
                .param("nummer", nummer)
                .update());
    }

    List<String> scholen() {
        return db.sql("SELECT nummer || ' ' || naam FROM school ORDER BY nummer")
                .query(String.class)
                .list();
    }

    /** Power is gone: nothing is closed as it should, and the file is let go for whoever comes next. */
    void valUit() {
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException dicht) {
            // it closes under the hands of who asked
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        beheer.close();
        slot.sluit(bron);
    }

    static Path databank(Path map) {
        return map.resolve("gateway.mv.db");
    }

    /** Nonsense in the place of what was written. */
    static void beschadig(Path bestand, int vanaf, int lengte) throws IOException {
        var rommel = new byte[lengte];
        new Random(vanaf).nextBytes(rommel);
        try (var open = new RandomAccessFile(bestand.toFile(), "rw")) {
            open.seek(vanaf);
            open.write(rommel);
        }
    }
}
