package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.lvsgateway.techniek.opslag.duurzaam.Journaalkeuring.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;

/** What comes back of an embedded database after the worst that a power cut can do to its file. */
class JournaalTest {

    @TempDir
    private Path map;

    private String opstart = "maandag";

    @Test
    void all_rows_come_back_when_the_database_file_is_gone() throws Exception {
        var eerste = new Opslagleven(map, opstart);
        eerste.bewaar("00AA00", "Een");
        eerste.bewaar("00AA01", "Twee");
        eerste.bewaar("00AA01", "Drie");
        eerste.bewaar("00AA02", "Weg");
        eerste.verwijder("00AA02");
        eerste.valUit();
        Files.delete(Opslagleven.databank(map));

        try (var tweede = new Opslagleven(map, opstart)) {
            assertThat(tweede.bevinding).isEqualTo(Bevinding.WEG);
            assertThat(tweede.scholen()).containsExactly("00AA00 Een", "00AA01 Drie");
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_set_aside_and_the_rows_come_back() throws Exception {
        var eerste = new Opslagleven(map, opstart);
        eerste.bewaar("00AA00", "Een");
        eerste.valUit();
        Opslagleven.beschadig(Opslagleven.databank(map), 0, 64 * 1024);

        try (var tweede = new Opslagleven(map, opstart)) {
            assertThat(tweede.scholen()).containsExactly("00AA00 Een");
        }
        try (var paden = Files.list(map)) {
            assertThat(paden.filter(pad -> pad.toString().contains(".stuk-"))).hasSize(1);
        }
    }

    @Test
    void a_database_that_fell_back_in_time_gets_what_it_lacks() throws Exception {
        var eerste = new Opslagleven(map, opstart);
        eerste.bewaar("00AA00", "Een");
        eerste.valUit();
        var oud = Files.readAllBytes(Opslagleven.databank(map));
        var tweede = new Opslagleven(map, opstart);
        tweede.bewaar("00AA00", "Nieuw");
        tweede.bewaar("00AA01", "Twee");
        tweede.beheer.vernieuw();
        tweede.bewaar("00AA02", "Drie");
        tweede.valUit();
        Files.write(Opslagleven.databank(map), oud);

        try (var derde = new Opslagleven(map, opstart)) {
            assertThat(derde.scholen()).containsExactly("00AA00 Nieuw", "00AA01 Twee", "00AA02 Drie");
        }
    }

    @Test
    void what_was_rolled_back_does_not_come_back() throws Exception {
        var eerste = new Opslagleven(map, opstart);
        eerste.transactie.executeWithoutResult(stand -> {
            eerste.db.sql("INSERT INTO school VALUES ('00AA09', 'Nooit')").update();
            stand.setRollbackOnly();
        });
        eerste.bewaar("00AA00", "Wel");
        eerste.valUit();
        Files.delete(Opslagleven.databank(map));

        try (var tweede = new Opslagleven(map, opstart)) {
            assertThat(tweede.scholen()).containsExactly("00AA00 Wel");
        }
    }

    @Test
    void what_a_return_to_a_savepoint_took_back_does_not_come_back() throws Exception {
        var eerste = new Opslagleven(map, opstart);
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
        Files.delete(Opslagleven.databank(map));

        try (var tweede = new Opslagleven(map, opstart)) {
            assertThat(tweede.scholen()).containsExactly("00AA00 Een", "00AA01 Twee");
        }
    }

    @Test
    void of_a_statement_that_failed_halfway_in_a_transaction_that_went_on_nothing_comes_back() throws Exception {
        var eerste = new Opslagleven(map, opstart);
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
        Files.delete(Opslagleven.databank(map));

        try (var tweede = new Opslagleven(map, opstart)) {
            assertThat(tweede.scholen()).containsExactly("00AA01 Twee");
        }
    }

    @Test
    void after_a_power_cut_the_file_is_not_trusted_even_when_it_can_be_read() throws Exception {
        var eerste = new Opslagleven(map, opstart);
        eerste.bewaar("00AA00", "Een");
        eerste.valUit();
        opstart = "dinsdag";

        try (var tweede = new Opslagleven(map, opstart)) {
            assertThat(tweede.bevinding).isEqualTo(Bevinding.WEG);
            assertThat(tweede.scholen()).containsExactly("00AA00 Een");
        }
    }

    @Test
    void a_file_is_not_trusted_when_only_the_journal_closed_before_the_power_went() throws Exception {
        var eerste = new Opslagleven(map, opstart);
        eerste.bewaar("00AA00", "Een");
        eerste.beheer.close();
        eerste.valUit();

        try (var tweede = new Opslagleven(map, opstart)) {
            assertThat(tweede.bevinding).isEqualTo(Bevinding.ONZEKER);
            assertThat(tweede.scholen()).containsExactly("00AA00 Een");
        }
    }

    @Test
    void a_file_that_is_not_the_one_that_was_closed_is_not_trusted() throws Exception {
        try (var eerste = new Opslagleven(map, opstart)) {
            eerste.bewaar("00AA00", "Een");
        }
        try (var bestand = new RandomAccessFile(Opslagleven.databank(map).toFile(), "rw")) {
            bestand.setLength(bestand.length() + 4096);
        }

        try (var tweede = new Opslagleven(map, opstart)) {
            assertThat(tweede.bevinding).isEqualTo(Bevinding.ONZEKER);
            assertThat(tweede.scholen()).containsExactly("00AA00 Een");
        }
    }

    @Test
    void a_power_cut_that_took_the_note_of_the_last_boot_with_it_is_one_still() throws Exception {
        var eerste = new Opslagleven(map, opstart);
        eerste.bewaar("00AA00", "Een");
        eerste.valUit();
        Files.delete(map.resolve("journaal/opstart"));

        try (var tweede = new Opslagleven(map, "dinsdag")) {
            assertThat(tweede.bevinding).isEqualTo(Bevinding.WEG);
            assertThat(tweede.scholen()).containsExactly("00AA00 Een");
        }
    }

    @Test
    void a_file_closed_as_it_should_is_trusted() throws Exception {
        try (var eerste = new Opslagleven(map, opstart)) {
            eerste.bewaar("00AA00", "Een");
        }

        try (var tweede = new Opslagleven(map, opstart)) {
            assertThat(tweede.bevinding).isEqualTo(Bevinding.GAAF);
            assertThat(tweede.scholen()).containsExactly("00AA00 Een");
        }
    }
}
