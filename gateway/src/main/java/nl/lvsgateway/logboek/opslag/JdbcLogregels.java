package nl.lvsgateway.logboek.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logregel;
import nl.lvsgateway.logboek.Logregels;
import nl.lvsgateway.logboek.Schakel;
import nl.lvsgateway.logboek.Schakel.Kop;
import nl.lvsgateway.techniek.opslag.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the Logboek: it knows INSERT and SELECT, and one row that says where the chain ends. */
@Repository
class JdbcLogregels implements Logregels {

    private static final String KOP = "SELECT nr, zegel FROM logboek_kop WHERE id = 1";

    private final JdbcClient db;

    JdbcLogregels(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Kop kopVast() {
        return db.sql(KOP + " FOR UPDATE").query(JdbcLogregels::laatste).single();
    }

    @Override
    @Transactional(readOnly = true)
    public Kop kop() {
        return db.sql(KOP).query(JdbcLogregels::laatste).single();
    }

    private static Kop laatste(ResultSet rij, int n) throws SQLException {
        return new Kop(rij.getLong("nr"), rij.getString("zegel"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void voegToe(Schakel schakel) {
        var regel = schakel.regel();
        db.sql("""
                INSERT INTO logboek (nr, moment, wie, rol, daad, onderwerp, school, toelichting, vorige, zegel)
                VALUES (:nr, :moment, :wie, :rol, :daad, :onderwerp, :school, :toelichting, :vorige, :zegel)
                """)
                .param("nr", schakel.nr())
                .param("moment", Moment.van(schakel.moment()))
                .param("wie", regel.wie())
                .param("rol", regel.rol())
                .param("daad", regel.daad().name())
                .param("onderwerp", regel.onderwerp())
                .param("school", regel.school())
                .param("toelichting", regel.toelichting())
                .param("vorige", schakel.vorige())
                .param("zegel", schakel.zegel())
                .update();
        db.sql("UPDATE logboek_kop SET nr = :nr, zegel = :zegel WHERE id = 1")
                .param("nr", schakel.nr())
                .param("zegel", schakel.zegel())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Schakel> na(long nr, int hoogstens) {
        return db.sql("SELECT * FROM logboek WHERE nr > :nr ORDER BY nr LIMIT :hoogstens")
                .param("nr", nr)
                .param("hoogstens", hoogstens)
                .query(JdbcLogregels::schakel)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Schakel> zoek(Vraag vraag) {
        if (vraag.scholen() != null && vraag.scholen().isEmpty()) {
            return List.of();
        }
        var waar = new ArrayList<String>();
        var waarden = new HashMap<String, Object>();
        eis("nr < :voor", vraag.voor(), waar, waarden);
        eis("school IN (:scholen)", vraag.scholen(), waar, waarden);
        eis("daad = :daad", vraag.daad() == null ? null : vraag.daad().name(), waar, waarden);
        eis("wie = :wie", vraag.wie(), waar, waarden);
        eis("onderwerp = :onderwerp", vraag.onderwerp(), waar, waarden);
        eis("moment >= :vanaf", Moment.van(vraag.vanaf()), waar, waarden);
        eis("moment < :tot", Moment.van(vraag.tot()), waar, waarden);
        var filter = waar.isEmpty() ? "" : " WHERE " + String.join(" AND ", waar);
        return db.sql("SELECT * FROM logboek" + filter + " ORDER BY nr DESC LIMIT :hoogstens")
                .params(waarden)
                .param("hoogstens", vraag.hoogstens())
                .query(JdbcLogregels::schakel)
                .list();
    }

    /** The name of the parameter is the last word of the condition. */
    private static void eis(String eis, @Nullable Object waarde, List<String> waar, Map<String, Object> waarden) {
        if (waarde != null) {
            waar.add(eis);
            waarden.put(eis.substring(eis.indexOf(':') + 1).replace(")", ""), waarde);
        }
    }

    private static Schakel schakel(ResultSet rij, int n) throws SQLException {
        var regel = new Logregel(
                rij.getString("wie"),
                rij.getString("rol"),
                Daad.valueOf(rij.getString("daad")),
                rij.getString("onderwerp"),
                rij.getString("school"),
                rij.getString("toelichting"));
        return new Schakel(
                rij.getLong("nr"), Moment.uit(rij, "moment"), regel, rij.getString("vorige"), rij.getString("zegel"));
    }
}
