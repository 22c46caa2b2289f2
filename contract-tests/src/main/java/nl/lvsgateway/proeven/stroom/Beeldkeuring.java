package nl.lvsgateway.proeven.stroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.lvsgateway.proeven.proces.Werkmap;

/** Looks at a disk after a cut: opens the database as the gateway would and lays rows and files side by side. */
final class Beeldkeuring {

    private static final String DATABANK = "/gateway.mv.db";

    private final Map<Bestand, String> sommen = new IdentityHashMap<>();

    /** The kenmerken of which row and every file are whole; empty when the database does not open. */
    Set<String> heel(Map<String, Bestand> namen, SplittableRandom toeval, double kans) throws IOException {
        var map = Werkmap.nieuw();
        try {
            for (var naam : namen.entrySet()) {
                if (naam.getKey().endsWith(DATABANK)) {
                    Files.write(map.resolve("gateway.mv.db"), naam.getValue().naStroomuitval(toeval, kans));
                }
            }
            return lees(map, namen);
        } catch (SQLException stuk) {
            return Set.of();
        } finally {
            Werkmap.verwijder(map);
        }
    }

    private Set<String> lees(Path map, Map<String, Bestand> namen) throws SQLException {
        var adres = "jdbc:h2:file:" + map.resolve("gateway") + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0";
        try (var verbinding = DriverManager.getConnection(adres)) {
            var heel = kenmerken(verbinding);
            heel.removeAll(zonderInhoud(verbinding, opSleutel(namen)));
            return heel;
        }
    }

    private static Set<String> kenmerken(Connection verbinding) throws SQLException {
        var kenmerken = new HashSet<String>();
        try (var vraag = verbinding.prepareStatement(
                        "SELECT a.kenmerk FROM aanvraag a WHERE a.verzendstatus = 'OPGESLAGEN'"
                                + " OR EXISTS (SELECT 1 FROM verzending v WHERE v.aanvraag = a.id)");
                var rij = vraag.executeQuery()) {
            while (rij.next()) {
                kenmerken.add(rij.getString(1));
            }
        }
        return kenmerken;
    }

    private Set<String> zonderInhoud(Connection verbinding, Map<String, Bestand> opSleutel) throws SQLException {
        var zonder = new HashSet<String>();
        try (var vraag = verbinding.prepareStatement(
                        "SELECT a.kenmerk, b.sleutel, b.sha256 FROM bestand b JOIN aanvraag a ON a.id = b.aanvraag");
                var rij = vraag.executeQuery()) {
            while (rij.next()) {
                var bestand = opSleutel.get(rij.getString(2));
                if (bestand == null || !rij.getString(3).equals(som(bestand))) {
                    zonder.add(rij.getString(1));
                }
            }
        }
        return zonder;
    }

    /** Keys are the last two parts of a path. */
    private static Map<String, Bestand> opSleutel(Map<String, Bestand> namen) {
        var opSleutel = new HashMap<String, Bestand>();
        namen.forEach((pad, bestand) -> {
            var deel = pad.lastIndexOf('/', pad.lastIndexOf('/') - 1);
            opSleutel.put(pad.substring(deel + 1), bestand);
        });
        return opSleutel;
    }

    /** Of what was forced alone: a file that the gateway promises was forced whole. */
    private String som(Bestand bestand) {
        return sommen.compute(bestand, (b, al) -> al == null || b.isGegroeid() ? som(b.vasteInhoud()) : al);
    }

    private static String som(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
