package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.opslag.Journaalkeuring.Bevinding;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of the journal: puts back what the database lacks at start, begins anew now and then, closes at the end. */
final class Journaalbeheer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Journaalbeheer.class);

    private final Journaalmap map;
    private final Journaalinstellingen instellingen;
    private final DataSource bron;
    private final Clock klok;
    private Journaal journaal;
    private String databank = "";
    private Instant vernieuwd = Instant.MIN;
    private long basisgrootte;

    /** Brings the schema up to date and the rows back. */
    Journaalbeheer(Journaalmap map, Journaalinstellingen instellingen, Start start, Clock klok) {
        this.map = map;
        this.instellingen = instellingen;
        this.bron = start.flyway().getConfiguration().getDataSource();
        this.klok = klok;
        try (var verbinding = bron.getConnection()) {
            this.journaal = begin(start, verbinding);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The journal cannot be begun", e);
        }
    }

    private Journaal begin(Start start, Connection verbinding) throws SQLException, IOException {
        map.maak();
        databank = Tabellen.databank(verbinding);
        Journaaltrigger.maakLos(databank);
        var basis = map.laatsteBasis();
        var stand = Eindstand.van(map, basis);
        if (basis > 0) {
            zetTerug(start, basis, stand, verbinding);
        }
        start.flyway().migrate();
        zetTriggers(verbinding);
        var generatie = Math.max(map.laatste(), 1);
        var open = new Journaal(map, new Schrijfbeurt(), generatie, stand.heelLaatste(), stand.laatsteNummer());
        Journaaltrigger.verbind(databank, open);
        if (basis == 0 || start.bevinding() == Bevinding.WEG || !isBij(basis, verbinding)) {
            vernieuw(open, verbinding);
        } else {
            vernieuwd = Files.getLastModifiedTime(map.basis(basis)).toInstant();
            basisgrootte = Files.size(map.basis(basis));
        }
        return open;
    }

    private boolean isBij(long basis, Connection verbinding) throws SQLException, IOException {
        return Basis.vorm(map.basis(basis)).equals(Tabellen.vorm(verbinding));
    }

    private void zetTerug(Start start, long basis, Eindstand stand, Connection verbinding)
            throws SQLException, IOException {
        if (start.bevinding() == Bevinding.GAAF) {
            return;
        }
        if (start.bevinding() == Bevinding.WEG) {
            migreerTot(start.flyway(), Tabellen.schema(Basis.vorm(map.basis(basis))));
        }
        var herbouw = new Herbouw(verbinding);
        herbouw.begin();
        if (start.bevinding() == Bevinding.WEG) {
            herbouw.maakLeeg();
            leesBasis(basis, stand, herbouw);
            LOG.warn("The database was rebuilt from the journal");
        } else if (!zijnEr(basis, stand, verbinding)) {
            leesBasis(basis, stand, herbouw);
            LOG.warn("The database lacked rows; they were put back from the journal");
        }
        herbouw.zetTerug(stand.beelden().values());
        herbouw.einde();
    }

    private static void migreerTot(Flyway flyway, String versie) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(MigrationVersion.fromVersion(versie))
                .load()
                .migrate();
    }

    private void leesBasis(long basis, Eindstand stand, Herbouw herbouw) throws IOException {
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
    private boolean zijnEr(long basis, Eindstand stand, Connection verbinding) throws SQLException, IOException {
        var telling = new Rijentelling();
        Basis.lees(map.basis(basis), telling::neem);
        stand.beelden().values().forEach(telling::neem);
        return telling.klopt(verbinding);
    }

    private static void zetTriggers(Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            for (var tabel : Tabellen.alle(verbinding)) {
                var naam = "\"journaal_" + tabel + "\"";
                opdracht.execute("DROP TRIGGER IF EXISTS " + naam);
                opdracht.execute("CREATE TRIGGER " + naam + " AFTER INSERT, UPDATE, DELETE ON \"" + tabel
                        + "\" FOR EACH ROW CALL '" + Journaaltrigger.class.getName() + "'");
            }
        }
    }

    Journaal journaal() {
        return journaal;
    }

    /** Begins anew when the journal has grown too large or too old. */
    void vernieuwZoNodig() {
        try {
            var groot = journaal.grootte() > Math.max(instellingen.vernieuwNa().toBytes(), basisgrootte);
            var oud = klok.instant().isAfter(vernieuwd.plus(instellingen.vernieuwElke())) && journaal.grootte() > 0;
            if (groot || oud) {
                vernieuw();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void vernieuw() {
        try (var verbinding = bron.getConnection()) {
            vernieuw(journaal, verbinding);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The journal cannot begin anew", e);
        }
    }

    /** The rows are read after the new journal began: whatever changes meanwhile is in it, and it counts. */
    private void vernieuw(Journaal open, Connection verbinding) throws SQLException, IOException {
        var generatie = open.beginGeneratie();
        Basis.schrijf(verbinding, map.basis(generatie));
        map.forceer();
        map.ruimOpVoor(generatie);
        vernieuwd = klok.instant();
        basisgrootte = Files.size(map.basis(generatie));
        LOG.info("The journal began anew with {} bytes of rows", basisgrootte);
    }

    @Override
    public void close() throws IOException {
        Journaaltrigger.maakLos(databank);
        journaal.close();
        map.meldSchoon();
    }

    /**
     * @param bevinding what was found of the database before it was opened
     */
    record Start(Flyway flyway, Bevinding bevinding) {}
}
