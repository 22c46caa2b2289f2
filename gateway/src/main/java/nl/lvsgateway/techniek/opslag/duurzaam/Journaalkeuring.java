package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the database file before anything opens it for good. After a process that died the file is read from one end to
 * the other; after a machine that lost its power it is not trusted at all. A file that is not used is set aside, not removed.
 */
final class Journaalkeuring {

    private static final Logger LOG = LoggerFactory.getLogger(Journaalkeuring.class);

    /** What says nothing of the file: another process has it open, or the settings do not fit it. */
    private static final Set<Integer> NIET_STUK = Set.of(
            ErrorCode.DATABASE_ALREADY_OPEN_1,
            ErrorCode.WRONG_USER_OR_PASSWORD,
            ErrorCode.FILE_ENCRYPTION_ERROR_1,
            ErrorCode.WRONG_PASSWORD_FORMAT,
            ErrorCode.UNSUPPORTED_SETTING_1,
            ErrorCode.URL_FORMAT_ERROR_2,
            ErrorCode.FILE_VERSION_ERROR_1);

    private final Journaalmap map;
    private final Databankslot slot;
    private final Path bestand;
    private final String opstart;
    private final Clock klok;

    /** @param opstart tells one start of the machine from the next */
    Journaalkeuring(Journaalmap map, Databankslot slot, String opstart, Clock klok) {
        this.map = map;
        this.slot = slot;
        this.bestand = slot.bestand();
        this.opstart = opstart;
        this.klok = klok;
    }

    /** What is left of the database. */
    enum Bevinding {
        /** Closed as it should. */
        GAAF,
        /** Can be read, but may lack the last that was committed. */
        ONZEKER,
        /** Not there, or set aside. */
        WEG
    }

    /** Of this machine as it runs now; empty where the system does not tell, and then every stop may have been a power cut. */
    static String dezeOpstart() throws IOException {
        var plek = Path.of("/proc/sys/kernel/random/boot_id");
        return Files.isReadable(plek) ? Files.readString(plek).strip() : "";
    }

    Bevinding keur(String url, Properties aanmelding) throws IOException {
        var schoon = slot.wasSchoon();
        var stroomWeg = map.isNieuweOpstart(opstart) && !schoon;
        if (!Files.exists(bestand)) {
            return Bevinding.WEG;
        }
        if (stroomWeg && map.laatsteBasis() > 0) {
            zetApart();
            return Bevinding.WEG;
        }
        try (var verbinding = DriverManager.getConnection(url, aanmelding)) {
            if (schoon || isGaaf(verbinding)) {
                return schoon ? Bevinding.GAAF : Bevinding.ONZEKER;
            }
        } catch (SQLException stuk) {
            if (NIET_STUK.contains(stuk.getErrorCode())) {
                throw new OnveiligeOpslag("Het databasebestand kan niet open en blijft staan zoals het is", stuk);
            }
            LOG.warn("The database file cannot be read: H2 error {}", stuk.getErrorCode());
        }
        zetApart();
        return Bevinding.WEG;
    }

    /** Without a first basis the file is all there is. */
    private boolean isGaaf(Connection verbinding) throws SQLException, IOException {
        leesAlles(verbinding);
        var basis = map.laatsteBasis();
        return basis == 0 || Basis.vorm(map.basis(basis)).equals(Tabellen.vorm(verbinding));
    }

    private static void leesAlles(Connection verbinding) throws SQLException {
        for (var tabel : Tabellen.alle(verbinding)) {
            try (var vraag = verbinding.createStatement();
                    var rijen = vraag.executeQuery("SELECT * FROM \"" + tabel + "\"")) {
                while (rijen.next()) {
                    rijen.getObject(1);
                }
            }
        }
    }

    private void zetApart() throws IOException {
        var apart = bestand.resolveSibling(
                bestand.getFileName() + ".stuk-" + klok.instant().toEpochMilli());
        Files.move(bestand, apart, StandardCopyOption.ATOMIC_MOVE);
        LOG.error(
                "The database file cannot be trusted and was set aside as {}; the rows are put back from the journal",
                apart.getFileName());
    }
}
