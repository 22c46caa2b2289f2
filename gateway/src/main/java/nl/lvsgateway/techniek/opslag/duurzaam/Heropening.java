package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import nl.lvsgateway.techniek.opslag.duurzaam.Journaalkeuring.Bevinding;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes of what is left of the database and of the journal one whole again, at the migration of then and then of now. */
final class Heropening {

    private static final Logger LOG = LoggerFactory.getLogger(Heropening.class);

    private final Journaalmap map;
    private final Flyway flyway;
    private final Bevinding bevinding;
    private final Connection verbinding;
    private final long basis;
    private final Eindstand stand;

    Heropening(Journaalmap map, Flyway flyway, Bevinding bevinding, Connection verbinding) throws IOException {
        this.map = map;
        this.flyway = flyway;
        this.bevinding = bevinding;
        this.verbinding = verbinding;
        this.basis = map.laatsteBasis();
        this.stand = Eindstand.van(map, basis, bevinding != Bevinding.GAAF);
    }

    /** Nobody listens meanwhile: what is put back is in the journal already. */
    void voerUit() throws SQLException, IOException {
        maakStil();
        if (basis > 0 && bevinding != Bevinding.GAAF) {
            zetTerug();
        }
        flyway.migrate();
        laatLuisteren();
    }

    Journaal gaVerder() throws IOException {
        return new Journaal(map, Math.max(map.laatste(), 1), stand.heelLaatste(), stand.laatsteNummer());
    }

    /** The basis that still fits; 0 when there has to be a new one. */
    long basis() throws SQLException, IOException {
        var past = basis > 0
                && bevinding != Bevinding.WEG
                && Basis.vorm(map.basis(basis)).equals(Tabellen.vorm(verbinding));
        return past ? basis : 0;
    }

    private void zetTerug() throws SQLException, IOException {
        if (bevinding == Bevinding.WEG) {
            migreerTot(Tabellen.schema(Basis.vorm(map.basis(basis))));
        }
        var herbouw = new Herbouw(verbinding);
        herbouw.begin();
        if (bevinding == Bevinding.WEG) {
            herbouw.maakLeeg();
            leesBasis(herbouw);
            LOG.warn("The database was rebuilt from the journal");
        } else if (!zijnEr()) {
            leesBasis(herbouw);
            LOG.warn("The database lacked rows; they were put back from the journal");
        }
        herbouw.zetTerug(stand.beelden().values());
        herbouw.einde();
    }

    private void migreerTot(String versie) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(MigrationVersion.fromVersion(versie))
                .load()
                .migrate();
    }

    private void leesBasis(Herbouw herbouw) throws IOException {
        Basis.lees(map.basis(basis), blok -> {
            var ongewijzigd = new ArrayList<>(blok.rijen());
            ongewijzigd.removeIf(rij -> stand.beelden().containsKey(rij.plaats()));
            try {
                herbouw.zetTerug(ongewijzigd);
            } catch (SQLException e) {
                throw new IOException("A row of the journal cannot be put back", e);
            }
        });
    }

    /** Whether a database that can be read holds as many rows as it should. */
    private boolean zijnEr() throws SQLException, IOException {
        var telling = new Rijentelling(stand);
        Basis.lees(map.basis(basis), telling::neem);
        return telling.klopt(verbinding);
    }

    private void maakStil() throws SQLException {
        for (var tabel : Tabellen.alle(verbinding)) {
            voerUit("DROP TRIGGER IF EXISTS " + trigger(tabel));
        }
    }

    private void laatLuisteren() throws SQLException {
        for (var tabel : Tabellen.alle(verbinding)) {
            voerUit("CREATE TRIGGER " + trigger(tabel) + " AFTER INSERT, UPDATE, DELETE ON \"" + tabel
                    + "\" FOR EACH ROW CALL '" + Journaaltrigger.class.getName() + "'");
        }
    }

    private static String trigger(String tabel) {
        return "\"journaal_" + tabel + "\"";
    }

    private void voerUit(String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
