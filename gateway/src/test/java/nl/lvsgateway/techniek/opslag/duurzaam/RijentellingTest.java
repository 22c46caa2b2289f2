package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.techniek.opslag.Testdatabank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a database that can be read lacks rows. */
class RijentellingTest {

    @TempDir
    private Path map;

    private Journaalmap journaalmap;
    private Connection verbinding;

    @BeforeEach
    void a_table_without_rows() throws SQLException, IOException {
        journaalmap = new Journaalmap(map);
        verbinding = Testdatabank.h2().getConnection();
        voerUit("CREATE TABLE \"naam\" (\"id\" VARCHAR(9) PRIMARY KEY)");
    }

    @AfterEach
    void sluit() throws SQLException {
        verbinding.close();
    }

    private void voerUit(String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private static Rijbeeld rij(String id, boolean weg) {
        Map<String, @Nullable Object> waarden = Map.of("id", id);
        return new Rijbeeld("naam", waarden, weg ? null : waarden);
    }

    private boolean klopt(List<Rijbeeld> basis, Rijbeeld... later) throws SQLException, IOException {
        try (var journaal = new Journaal(journaalmap, 1, 0, 0)) {
            if (later.length > 0) {
                journaal.schrijf(List.of(later));
            }
        }
        var telling = new Rijentelling(Eindstand.van(journaalmap, 0, true));
        telling.neem(new Journaalblok(1, 0, basis));
        return telling.klopt(verbinding);
    }

    /** "Aa" and "BB" have the same hash code. */
    @Test
    void a_missing_row_is_seen_also_when_another_key_has_its_digest() throws Exception {
        voerUit("INSERT INTO \"naam\" VALUES ('Aa')");

        assertThat(klopt(List.of(rij("Aa", false), rij("BB", false)))).isFalse();
        voerUit("INSERT INTO \"naam\" VALUES ('BB')");
        assertThat(klopt(List.of(rij("Aa", false), rij("BB", false)))).isTrue();
    }

    @Test
    void what_changed_since_the_basis_counts_as_it_became() throws Exception {
        voerUit("INSERT INTO \"naam\" VALUES ('een'), ('drie')");

        assertThat(klopt(List.of(rij("een", false), rij("twee", false)), rij("twee", true), rij("drie", false)))
                .isTrue();
        assertThat(klopt(List.of(rij("een", false), rij("twee", false)), rij("drie", false)))
                .isFalse();
    }
}
