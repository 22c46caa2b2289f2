package nl.lvsgateway.koppeling.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lvsgateway.koppeling.Codepogingen;
import nl.lvsgateway.koppeling.Pogingen;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.techniek.opslag.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the wrong codes. */
@Repository
@Transactional
class JdbcCodepogingen implements Codepogingen {

    private final JdbcClient db;

    JdbcCodepogingen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Pogingen> vast(Schoolnummer school, String lvs) {
        return db.sql("SELECT * FROM codepoging WHERE school = :school AND lvs = :lvs FOR UPDATE")
                .param("school", school.waarde())
                .param("lvs", lvs)
                .query(JdbcCodepogingen::pogingen)
                .optional();
    }

    static Pogingen pogingen(ResultSet rij, int nummer) throws SQLException {
        return new Pogingen(
                new Schoolnummer(rij.getString("school")),
                rij.getString("lvs"),
                rij.getInt("op_rij"),
                Moment.uit(rij, "dag_vanaf"),
                rij.getInt("dag_aantal"),
                Moment.misschienUit(rij, "laatste_op"),
                Moment.misschienUit(rij, "geblokkeerd_tot"));
    }

    @Override
    public void begin(Pogingen geen) {
        db.sql("""
                        INSERT INTO codepoging (school, lvs, op_rij, dag_vanaf, dag_aantal)
                        VALUES (:school, :lvs, :rij, :dag, :aantal)
                        """).params(waarden(geen)).update();
    }

    @Override
    public void bewaar(Pogingen pogingen) {
        db.sql("""
                        UPDATE codepoging
                           SET op_rij = :rij, dag_vanaf = :dag, dag_aantal = :aantal,
                               laatste_op = :laatste, geblokkeerd_tot = :tot
                         WHERE school = :school AND lvs = :lvs
                        """).params(waarden(pogingen)).update();
    }

    private static Map<String, @Nullable Object> waarden(Pogingen pogingen) {
        var waarden = new HashMap<String, @Nullable Object>();
        waarden.put("school", pogingen.school().waarde());
        waarden.put("lvs", pogingen.lvs());
        waarden.put("rij", pogingen.opRij());
        waarden.put("dag", Moment.van(pogingen.dagVanaf()));
        waarden.put("aantal", pogingen.dagAantal());
        waarden.put("laatste", Moment.van(pogingen.laatsteOp()));
        waarden.put("tot", Moment.van(pogingen.geblokkeerdTot()));
        return waarden;
    }

    @Override
    public boolean vergeet(Schoolnummer school, String lvs) {
        return db.sql("DELETE FROM codepoging WHERE school = :school AND lvs = :lvs")
                        .param("school", school.waarde())
                        .param("lvs", lvs)
                        .update()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pogingen> geblokkeerd(Instant nu) {
        return db.sql("SELECT * FROM codepoging WHERE geblokkeerd_tot > :nu ORDER BY geblokkeerd_tot DESC, school, lvs")
                .param("nu", Moment.van(nu))
                .query(JdbcCodepogingen::pogingen)
                .list();
    }
}
