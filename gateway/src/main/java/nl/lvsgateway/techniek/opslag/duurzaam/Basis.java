package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.techniek.opslag.Alleenwij;
import org.jspecify.annotations.Nullable;

/** All rows at the beginning of a generation, in a file that is there as a whole or not at all. */
final class Basis {

    private static final String SCHEMA = "#schema";
    private static final int PER_BLOK = 500;

    private Basis() {}

    static void schrijf(Connection verbinding, Path bestand) throws SQLException, IOException {
        var onaf = bestand.resolveSibling(bestand.getFileName() + ".tmp");
        try (var naar = Alleenwij.open(
                onaf, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            Map<String, @Nullable Object> vorm = Map.of("vorm", Tabellen.vorm(verbinding));
            schrijf(List.of(new Rijbeeld(SCHEMA, vorm, vorm)), naar);
            for (var tabel : Tabellen.alle(verbinding)) {
                schrijf(verbinding, tabel, naar);
            }
            naar.force(true);
        }
        Files.move(onaf, bestand, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void schrijf(Connection verbinding, String tabel, FileChannel naar)
            throws SQLException, IOException {
        var kolommen = Tabellen.kolommen(verbinding, tabel);
        var sleutel = Tabellen.sleutel(verbinding, tabel, kolommen);
        var blok = new ArrayList<Rijbeeld>();
        try (var vraag = verbinding.createStatement();
                var rijen = vraag.executeQuery("SELECT * FROM \"" + tabel + "\"")) {
            while (rijen.next()) {
                blok.add(beeld(rijen, tabel, kolommen, sleutel));
                if (blok.size() == PER_BLOK) {
                    schrijf(blok, naar);
                    blok.clear();
                }
            }
        }
        schrijf(blok, naar);
    }

    private static Rijbeeld beeld(ResultSet rij, String tabel, List<String> kolommen, List<String> sleutel)
            throws SQLException {
        var waarden = new LinkedHashMap<String, @Nullable Object>();
        for (var n = 0; n < kolommen.size(); n++) {
            waarden.put(kolommen.get(n), Waardeschrift.gewoon(rij.getObject(n + 1)));
        }
        var eigen = new LinkedHashMap<String, @Nullable Object>();
        sleutel.forEach(kolom -> eigen.put(kolom, waarden.get(kolom)));
        return new Rijbeeld(tabel, eigen, waarden);
    }

    private static void schrijf(List<Rijbeeld> rijen, FileChannel naar) throws IOException {
        var blok = new Journaalblok(0, 0, rijen).verzegeld();
        while (blok.hasRemaining()) {
            naar.write(blok);
        }
    }

    /** What the database looked like, as {@link Tabellen#vorm} says it; that stands first. */
    static String vorm(Path bestand) throws IOException {
        var eerste = Journaalbestand.eerste(bestand);
        return eerste == null || !eerste.rijen().get(0).tabel().equals(SCHEMA)
                ? ""
                : String.valueOf(eerste.rijen().get(0).sleutel().get("vorm"));
    }

    /** All rows of the file; it must be whole, since it was given its name only then. */
    static void lees(Path bestand, Journaalbestand.Lezer lezer) throws IOException {
        var heel = Journaalbestand.lees(
                bestand,
                blok -> lezer.neem(new Journaalblok(
                        0,
                        0,
                        blok.rijen().stream()
                                .filter(rij -> !rij.tabel().equals(SCHEMA))
                                .toList())));
        if (heel < Files.size(bestand)) {
            throw new IOException("The rows that the journal began with are damaged: " + bestand.getFileName());
        }
    }
}
