package nl.lvsgateway.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import nl.lvsgateway.techniek.opslag.Journaalkeuring.Bevinding;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What comes back of an embedded database after the worst that a power cut can do to its file. */
class JournaalTest {

    private static final Clock KLOK = Clock.systemUTC();

    @TempDir
    private Path map;

    private String opstart = "maandag";

    /** One life of the gateway, as far as the store goes. */
    private final class Leven implements AutoCloseable {

        private final JdbcDataSource bron = new JdbcDataSource();
        private final Bevinding bevinding;
        private final Journaalbeheer beheer;
        private final TransactionTemplate transactie;
        private final JdbcClient db;

        Leven() throws IOException {
            var url = "jdbc:h2:file:" + map.resolve("gateway") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
            bron.setUrl(url + ";DB_CLOSE_DELAY=-1");
            bron.setUser("sa");
            var journaalmap = new Journaalmap(map.resolve("journaal"));
            journaalmap.maak();
            var aanmelding = new Properties();
            aanmelding.setProperty("user", "sa");
            bevinding = new Journaalkeuring(journaalmap, databank(), opstart, KLOK).keur(url, aanmelding);
            var flyway = Flyway.configure()
                    .dataSource(bron)
                    .locations("db/migration")
                    .load();
            var instellingen = new Journaalinstellingen(true, DataSize.ofMegabytes(64), Duration.ofHours(24));
            beheer = new Journaalbeheer(journaalmap, instellingen, new Journaalbeheer.Start(flyway, bevinding), KLOK);
            var sync = new GedeeldeSync(beheer.journaal());
            var journaal = beheer.journaal();
            transactie = new TransactionTemplate(new DuurzameTransacties(bron, sync, journaal.beurt(), journaal));
            db = JdbcClient.create(bron);
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
        public void close() throws IOException {
            beheer.close();
            valUit();
        }
    }

    private Path databank() {
        return map.resolve("gateway.mv.db");
    }

    @Test
    void all_rows_come_back_when_the_database_file_is_gone() throws Exception {
        var eerste = new Leven();
        eerste.bewaar("00AA00", "Een");
        eerste.bewaar("00AA01", "Twee");
        eerste.bewaar("00AA01", "Drie");
        eerste.bewaar("00AA02", "Weg");
        eerste.verwijder("00AA02");
        eerste.valUit();
        Files.delete(databank());

        try (var tweede = new Leven()) {
            assertThat(tweede.bevinding).isEqualTo(Bevinding.WEG);
            assertThat(tweede.scholen()).containsExactly("00AA00 Een", "00AA01 Drie");
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_set_aside_and_the_rows_come_back() throws Exception {
        var eerste = new Leven();
        eerste.bewaar("00AA00", "Een");
        eerste.valUit();
        beschadig(databank(), 0, 64 * 1024);

        try (var tweede = new Leven()) {
            assertThat(tweede.scholen()).containsExactly("00AA00 Een");
        }
        try (var paden = Files.list(map)) {
            assertThat(paden.filter(pad -> pad.toString().contains(".stuk-"))).hasSize(1);
        }
    }

    @Test
    void a_database_that_fell_back_in_time_gets_what_it_lacks() throws Exception {
        var eerste = new Leven();
        eerste.bewaar("00AA00", "Een");
        eerste.valUit();
        var oud = Files.readAllBytes(databank());
        var tweede = new Leven();
        tweede.bewaar("00AA00", "Nieuw");
        tweede.bewaar("00AA01", "Twee");
        tweede.beheer.vernieuw();
        tweede.bewaar("00AA02", "Drie");
        tweede.valUit();
        Files.write(databank(), oud);

        try (var derde = new Leven()) {
            assertThat(derde.scholen()).containsExactly("00AA00 Nieuw", "00AA01 Twee", "00AA02 Drie");
        }
    }

    @Test
    void what_was_rolled_back_does_not_come_back() throws Exception {
        var eerste = new Leven();
        eerste.transactie.executeWithoutResult(stand -> {
            eerste.db.sql("INSERT INTO school VALUES ('00AA09', 'Nooit')").update();
            stand.setRollbackOnly();
        });
        eerste.bewaar("00AA00", "Wel");
        eerste.valUit();
        Files.delete(databank());

        try (var tweede = new Leven()) {
            assertThat(tweede.scholen()).containsExactly("00AA00 Wel");
        }
    }

    @Test
    void what_a_return_to_a_savepoint_took_back_does_not_come_back() throws Exception {
        var eerste = new Leven();
        eerste.bewaar("00AA00", "Een");
        eerste.transactie.executeWithoutResult(stand -> {
            eerste.db.sql("INSERT INTO school VALUES ('00AA01', 'Twee')").update();
            var punt = stand.createSavepoint();
            eerste.db.sql("UPDATE school SET naam = 'Nooit'").update();
            eerste.db.sql("INSERT INTO school VALUES ('00AA09', 'Nooit')").update();
            eerste.db.sql("DELETE FROM school WHERE nummer = '00AA00'").update();
            stand.rollbackToSavepoint(punt);
        });
        eerste.valUit();
        Files.delete(databank());

        try (var tweede = new Leven()) {
            assertThat(tweede.scholen()).containsExactly("00AA00 Een", "00AA01 Twee");
        }
    }

    @Test
    void of_a_statement_that_failed_halfway_in_a_transaction_that_went_on_nothing_comes_back() throws Exception {
        var eerste = new Leven();
        eerste.bewaar("00AA00", "Een");
        eerste.transactie.executeWithoutResult(stand -> {
            eerste.db.sql("INSERT INTO school VALUES ('00AA01', 'Twee')").update();
            assertThatThrownBy(() -> eerste.db
                            .sql(
                                    "INSERT INTO school VALUES ('00AA08', 'Nooit'), ('00AA09', 'Nooit'), ('00AA00', 'Dubbel')")
                            .update())
                    .isInstanceOf(DuplicateKeyException.class);
            eerste.db.sql("DELETE FROM school WHERE nummer = '00AA00'").update();
        });
        eerste.valUit();
        Files.delete(databank());

        try (var tweede = new Leven()) {
            assertThat(tweede.scholen()).containsExactly("00AA01 Twee");
        }
    }

    @Test
    void after_a_power_cut_the_file_is_not_trusted_even_when_it_can_be_read() throws Exception {
        var eerste = new Leven();
        eerste.bewaar("00AA00", "Een");
        eerste.valUit();
        opstart = "dinsdag";

        try (var tweede = new Leven()) {
            assertThat(tweede.bevinding).isEqualTo(Bevinding.WEG);
            assertThat(tweede.scholen()).containsExactly("00AA00 Een");
        }
    }

    @Test
    void a_file_closed_as_it_should_is_trusted() throws Exception {
        try (var eerste = new Leven()) {
            eerste.bewaar("00AA00", "Een");
        }

        try (var tweede = new Leven()) {
            assertThat(tweede.bevinding).isEqualTo(Bevinding.GAAF);
            assertThat(tweede.scholen()).containsExactly("00AA00 Een");
        }
    }

    @Test
    void every_acknowledged_row_survives_power_cuts_that_spoil_the_file_and_tear_the_end_of_the_journal()
            throws Exception {
        var keren = Integer.getInteger("stroomuitval.keren", 25);
        var toeval = new Random(20261124);
        var bevestigd = new ArrayList<String>();
        for (var keer = 0; keer < keren; keer++) {
            var leven = new Leven();
            assertThat(leven.scholen()).containsExactlyElementsOf(bevestigd);
            for (var n = toeval.nextInt(12); n >= 0; n--) {
                var nummer = String.format("%06d", bevestigd.size());
                leven.bewaar(nummer, "S" + keer);
                bevestigd.add(nummer + " S" + keer);
            }
            if (toeval.nextInt(4) == 0) {
                leven.beheer.vernieuw();
            }
            leven.valUit();
            scheurEinde(toeval);
            bederf(toeval);
            opstart = "opstart " + keer;
        }
        try (var laatste = new Leven()) {
            assertThat(laatste.scholen()).containsExactlyElementsOf(bevestigd);
        }
    }

    /** Bytes that were on their way when the power went: whole, half or nonsense. */
    private void scheurEinde(Random toeval) throws IOException {
        var journaalmap = new Journaalmap(map.resolve("journaal"));
        var rommel = new byte[toeval.nextInt(200)];
        toeval.nextBytes(rommel);
        try (var bestand =
                new RandomAccessFile(journaalmap.journaal(journaalmap.laatste()).toFile(), "rw")) {
            bestand.seek(bestand.length());
            bestand.write(rommel);
        }
    }

    private void bederf(Random toeval) throws IOException {
        var lengte = (int) Files.size(databank());
        switch (toeval.nextInt(5)) {
            case 0 -> Files.delete(databank());
            case 1 -> beschadig(databank(), toeval.nextInt(lengte), 4096);
            case 2 -> beschadig(databank(), 0, lengte);
            case 3 -> {
                try (var bestand = new RandomAccessFile(databank().toFile(), "rw")) {
                    bestand.setLength(toeval.nextInt(lengte));
                }
            }
            default -> assertThat(lengte).isPositive();
        }
    }

    private static void beschadig(Path bestand, int vanaf, int lengte) throws IOException {
        var rommel = new byte[lengte];
        new Random(vanaf).nextBytes(rommel);
        try (var open = new RandomAccessFile(bestand.toFile(), "rw")) {
            open.seek(vanaf);
            open.write(rommel);
        }
    }
}
