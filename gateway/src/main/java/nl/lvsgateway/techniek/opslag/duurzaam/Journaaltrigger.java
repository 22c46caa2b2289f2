package nl.lvsgateway.techniek.opslag.duurzaam;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.api.Trigger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/** Called by H2 for every row that changes; tells who writes along for that database. Public, since H2 makes it. */
public final class Journaaltrigger implements Trigger {

    private static final Map<String, Meeschrijver> MEESCHRIJVERS = new ConcurrentHashMap<>();

    private String databank = "";
    private String tabel = "";
    private List<String> kolommen = List.of();
    private List<String> sleutel = List.of();

    static void verbind(String databank, Meeschrijver meeschrijver) {
        MEESCHRIJVERS.put(databank, meeschrijver);
    }

    static void maakLos(String databank) {
        MEESCHRIJVERS.remove(databank);
    }

    @Override
    public void init(Connection verbinding, String schema, String trigger, String tabelnaam, boolean voor, int soort)
            throws SQLException {
        tabel = tabelnaam;
        databank = Tabellen.databank(verbinding);
        kolommen = Tabellen.kolommen(verbinding, tabelnaam);
        sleutel = Tabellen.sleutel(verbinding, tabelnaam, kolommen);
    }

    @Override
    public void fire(Connection verbinding, @Nullable Object @Nullable [] oud, @Nullable Object @Nullable [] nieuw)
            throws SQLException {
        var meeschrijver = MEESCHRIJVERS.get(databank);
        if (meeschrijver == null) {
            return;
        }
        for (var beeld : beelden(oud, nieuw)) {
            meeschrijver.neem(sessie(verbinding), beeld);
        }
    }

    /** A row whose key changed is gone under its old one. */
    private List<Rijbeeld> beelden(@Nullable Object @Nullable [] oud, @Nullable Object @Nullable [] nieuw)
            throws SQLException {
        var beelden = new ArrayList<Rijbeeld>();
        var was = oud == null ? null : waarden(oud);
        var is = nieuw == null ? null : waarden(nieuw);
        if (was != null && (is == null || !sleutel(was).equals(sleutel(is)))) {
            beelden.add(new Rijbeeld(tabel, sleutel(was), null));
        }
        if (is != null) {
            beelden.add(new Rijbeeld(tabel, sleutel(is), is));
        }
        return beelden;
    }

    private Map<String, @Nullable Object> waarden(@Nullable Object[] rij) throws SQLException {
        var waarden = new LinkedHashMap<String, @Nullable Object>();
        for (var n = 0; n < rij.length; n++) {
            waarden.put(kolommen.get(n), Waardeschrift.gewoon(rij[n]));
        }
        return waarden;
    }

    private Map<String, @Nullable Object> sleutel(Map<String, @Nullable Object> waarden) {
        var eigen = new LinkedHashMap<String, @Nullable Object>();
        sleutel.forEach(kolom -> eigen.put(kolom, waarden.get(kolom)));
        return eigen;
    }

    static int sessie(Connection verbinding) throws SQLException {
        var sessie = verbinding.unwrap(JdbcConnection.class).getSession();
        return ((SessionLocal) sessie).getId();
    }
}
