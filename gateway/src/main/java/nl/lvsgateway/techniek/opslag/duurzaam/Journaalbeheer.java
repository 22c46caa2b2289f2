package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.Opslagstoring;
import nl.lvsgateway.techniek.opslag.duurzaam.Journaalkeuring.Bevinding;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of the journal: opens it with the database whole again, begins anew now and then, closes at the end. */
final class Journaalbeheer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Journaalbeheer.class);

    private final Journaalmap map;
    private final Journaalinstellingen instellingen;
    private final DataSource bron;
    private final Clock klok;
    private final Schrijfbeurt beurt = new Schrijfbeurt();
    private final Journaal journaal;
    private final Meeschrijver meeschrijver;
    private final String databank;
    private Instant vernieuwd = Instant.MIN;
    private long basisgrootte;
    private boolean dicht;

    /** Brings the schema up to date and the rows back. */
    Journaalbeheer(Journaalmap map, Journaalinstellingen instellingen, Start start, Clock klok) {
        this.map = map;
        this.instellingen = instellingen;
        this.bron = start.flyway().getConfiguration().getDataSource();
        this.klok = klok;
        try (var verbinding = bron.getConnection()) {
            databank = Tabellen.databank(verbinding);
            var heropening = new Heropening(map, start.flyway(), start.bevinding(), verbinding);
            heropening.voerUit();
            journaal = heropening.gaVerder();
            meeschrijver = new Meeschrijver(journaal, beurt);
            Journaaltrigger.verbind(databank, meeschrijver);
            begin(heropening.basis(), verbinding);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The journal cannot be begun", e);
        }
    }

    private void begin(long basis, Connection verbinding) throws SQLException, IOException {
        if (basis == 0) {
            vernieuw(verbinding);
        } else {
            vernieuwd = Files.getLastModifiedTime(map.basis(basis)).toInstant();
            basisgrootte = Files.size(map.basis(basis));
        }
    }

    Journaal journaal() {
        return journaal;
    }

    Schrijfbeurt beurt() {
        return beurt;
    }

    Meeschrijver meeschrijver() {
        return meeschrijver;
    }

    /** Begins anew when the journal has grown too large or too old. */
    void vernieuwZoNodig() {
        var groot = journaal.grootte() > Math.max(instellingen.vernieuwNa().toBytes(), basisgrootte);
        var oud = klok.instant().isAfter(vernieuwd.plus(instellingen.vernieuwElke())) && journaal.grootte() > 0;
        if (groot || oud) {
            vernieuw();
        }
    }

    void vernieuw() {
        try (var verbinding = bron.getConnection()) {
            vernieuw(verbinding);
        } catch (IOException e) {
            throw Opslagstoring.van("The journal cannot begin anew", e);
        } catch (SQLException e) {
            throw new IllegalStateException("The journal cannot begin anew", e);
        }
    }

    /**
     * In a turn of its own, so that nobody is between the journal and the commit: who was first has committed and is read
     * here, who comes later stands in the new generation, and that counts.
     */
    private void vernieuw(Connection verbinding) throws SQLException, IOException {
        var generatie = beurt.tijdens(journaal::beginGeneratie);
        Basis.schrijf(verbinding, map.basis(generatie));
        map.forceer();
        map.ruimOpVoor(generatie);
        vernieuwd = klok.instant();
        basisgrootte = Files.size(map.basis(generatie));
        LOG.info("The journal began anew with {} bytes of rows", basisgrootte);
    }

    @Override
    public void close() {
        Journaaltrigger.maakLos(databank);
        journaal.close();
        dicht = true;
    }

    /** Everything that it had to keep is kept. */
    boolean isDicht() {
        return dicht;
    }

    /**
     * @param bevinding what was found of the database before it was opened
     */
    record Start(Flyway flyway, Bevinding bevinding) {}
}
