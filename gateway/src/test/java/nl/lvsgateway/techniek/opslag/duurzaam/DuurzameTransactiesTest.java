package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.OpslagStuk;
import nl.lvsgateway.techniek.OpslagVol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** What may come between the journal and the commit, and what then comes back after a power cut. */
@Timeout(60)
class DuurzameTransactiesTest {

    @TempDir
    private Path map;

    private Opslagleven leven;

    @BeforeEach
    void begin() throws IOException {
        leven = new Opslagleven(map, "maandag");
    }

    private List<String> naStroomuitval() throws Exception {
        leven.valUit();
        Files.delete(Opslagleven.databank(map));
        try (var volgende = new Opslagleven(map, "dinsdag")) {
            return volgende.scholen();
        }
    }

    private void bewaarLangs(Commit commit) {
        var bron = new DelegatingDataSource(leven.bron) {
            @Override
            public Connection getConnection() throws SQLException {
                return langs(super.getConnection(), commit);
            }
        };
        bewaar(leven.transacties(bron), bron);
    }

    private static void bewaar(TransactionTemplate transactie, DataSource bron) {
        transactie.executeWithoutResult(stand -> JdbcClient.create(bron)
                .sql("INSERT INTO school (nummer, naam) VALUES ('00AA00', 'Een')")
                .update());
    }

    private static Connection langs(Connection echt, Commit commit) {
        return (Connection) Proxy.newProxyInstance(
                Commit.class.getClassLoader(), new Class<?>[] {Connection.class}, (zelf, methode, waarden) -> {
                    if (methode.getName().equals("commit")) {
                        commit.doe(echt);
                        return null;
                    }
                    try {
                        return methode.invoke(echt, waarden);
                    } catch (InvocationTargetException mislukt) {
                        throw mislukt.getCause();
                    }
                });
    }

    @Test
    void a_row_that_commits_while_the_journal_begins_anew_is_in_the_basis_or_in_the_new_journal() throws Exception {
        var vernieuwing = new Thread(leven.beheer::vernieuw);

        bewaarLangs(echt -> {
            vernieuwing.start();
            while (vernieuwing.isAlive() && !wachtOpBeurt(vernieuwing)) {
                Thread.onSpinWait();
            }
            echt.commit();
        });
        vernieuwing.join();

        assertThat(naStroomuitval()).containsExactly("00AA00 Een");
    }

    private static boolean wachtOpBeurt(Thread draad) {
        return List.of(draad.getStackTrace()).stream()
                .anyMatch(plek -> plek.getClassName().equals(Schrijfbeurt.class.getName()));
    }

    @Test
    void an_interrupt_of_one_who_commits_leaves_the_journal_to_the_others() throws Exception {
        var afgebroken = catchThrowable(() -> leven.transactie.executeWithoutResult(stand -> {
            leven.db
                    .sql("INSERT INTO school (nummer, naam) VALUES ('00AA00', 'Een')")
                    .update();
            Thread.currentThread().interrupt();
        }));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(afgebroken).isInstanceOf(OpslagStuk.class);
        // H2 closes its file then, and may tell that to whoever comes first.
        assertThat(catchThrowable(() -> leven.bewaar("00AA01", "Eerste")))
                .satisfiesAnyOf(
                        fout -> assertThat(fout).isNull(),
                        fout -> assertThat(fout).isInstanceOf(CannotCreateTransactionException.class));
        leven.bewaar("00AA01", "Twee");

        var nu = leven.scholen();
        assertThat(nu).contains("00AA01 Twee");
        assertThat(naStroomuitval()).isEqualTo(nu);
    }

    @Test
    void a_commit_that_failed_and_yet_happened_comes_back() throws Exception {
        assertThatThrownBy(() -> bewaarLangs(echt -> {
                    echt.commit();
                    throw new SQLException("broken off");
                }))
                .isInstanceOf(TransactionException.class);

        leven.bewaar("00AA01", "Twee");

        assertThat(naStroomuitval()).containsExactly("00AA00 Een", "00AA01 Twee");
    }

    @Test
    void a_commit_that_failed_and_did_not_happen_does_not_come_back() throws Exception {
        assertThatThrownBy(() -> bewaarLangs(echt -> {
                    throw new SQLException("broken off");
                }))
                .isInstanceOf(TransactionException.class);

        leven.bewaar("00AA01", "Twee");

        assertThat(naStroomuitval()).containsExactly("00AA01 Twee");
    }

    @Test
    void a_commit_for_which_there_is_no_room_is_told_as_that() {
        assertThatThrownBy(() -> bewaarLangs(echt -> {
                    throw new SQLException("write", new IOException("No space left on device"));
                }))
                .isInstanceOf(OpslagVol.class);
    }

    @Test
    void without_a_journal_there_is_no_commit() throws Exception {
        leven.beheer.journaal().close();

        assertThatThrownBy(() -> bewaar(leven.transactie, leven.bron)).isInstanceOf(OpslagStuk.class);

        assertThat(leven.scholen()).isEmpty();
    }

    /** In the place of the commit of the database. */
    private interface Commit {

        void doe(Connection echt) throws SQLException;
    }
}
