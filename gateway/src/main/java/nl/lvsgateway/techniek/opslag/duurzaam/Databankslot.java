package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.opslag.GeslotenDatabank;
import org.h2.mvstore.MVStore;

/**
 * Whether the database file was closed as it should and has been left alone since: told after it closed, in a mark that names
 * its length, and only when file and mark are on the disk itself.
 */
record Databankslot(Journaalmap map, Path bestand) {

    private static final String SCHOON = "schoon-gestopt";

    /** Asked once: from then on it is open. */
    boolean wasSchoon() throws IOException {
        var teken = map.neemWeg(SCHOON);
        return Files.exists(bestand) && teken.equals(Long.toString(Files.size(bestand)));
    }

    /** Nobody may need the database any more. */
    void sluit(DataSource bron) throws SQLException, IOException {
        MVStore opslag;
        try (var verbinding = bron.getConnection()) {
            opslag = Krimper.opslag(verbinding);
            sluit(verbinding);
        }
        if (!opslag.isClosed() || opslag.getPanicException() != null) {
            throw new IOException("H2 could not write the last of it", opslag.getPanicException());
        }
        try (var kanaal = FileChannel.open(bestand, StandardOpenOption.WRITE)) {
            kanaal.force(true);
        }
        map.zetVast(SCHOON, Long.toString(Files.size(bestand)));
    }

    /** One that closed may say so when its statement is let go. */
    private static void sluit(Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("SHUTDOWN");
        } catch (SQLException fout) {
            if (!GeslotenDatabank.isGesloten(fout)) {
                throw fout;
            }
        }
    }
}
