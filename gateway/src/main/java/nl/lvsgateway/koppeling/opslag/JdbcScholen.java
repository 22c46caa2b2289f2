package nl.lvsgateway.koppeling.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.lvsgateway.koppeling.Scholen;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of schools and koppelingen as pages show them. */
@Repository
@Transactional(readOnly = true)
class JdbcScholen implements Scholen {

    private static final String GEZOCHT = """
              FROM school
             WHERE LOWER(naam) LIKE :naam ESCAPE '!' OR nummer LIKE :nummer ESCAPE '!'
            """;

    private final JdbcClient db;

    JdbcScholen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<School> school(Schoolnummer nummer) {
        return db.sql("SELECT nummer, naam FROM school WHERE nummer = :nummer")
                .param("nummer", nummer.waarde())
                .query(JdbcScholen::school)
                .optional();
    }

    private static School school(ResultSet rij, int nummer) throws SQLException {
        return new School(new Schoolnummer(rij.getString("nummer")), rij.getString("naam"));
    }

    @Override
    public List<School> zoek(String tekst, int vanaf, int hoogstens) {
        var sql = "SELECT nummer, naam " + GEZOCHT + " ORDER BY naam, nummer LIMIT :hoogstens OFFSET :vanaf";
        return gezocht(sql, tekst)
                .param("hoogstens", hoogstens)
                .param("vanaf", vanaf)
                .query(JdbcScholen::school)
                .list();
    }

    @Override
    public long tel(String tekst) {
        return gezocht("SELECT COUNT(*) " + GEZOCHT, tekst).query(Long.class).single();
    }

    private JdbcClient.StatementSpec gezocht(String sql, String tekst) {
        var letterlijk =
                tekst.replace("\0", "").replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return db.sql(sql)
                .param("naam", "%" + letterlijk.toLowerCase(Locale.ROOT) + "%")
                .param("nummer", letterlijk.toUpperCase(Locale.ROOT) + "%");
    }

    @Override
    public List<Koppelingkaart> kaarten(Collection<Schoolnummer> scholen) {
        if (scholen.isEmpty()) {
            return List.of();
        }
        var sql = """
                SELECT k.*, s.naam AS schoolnaam, v.gezet_op, v.vorige_tot, p.op_rij, p.laatste_op, p.geblokkeerd_tot
                  FROM koppeling k
                  JOIN school s ON s.nummer = k.school
                  LEFT JOIN codepoging p ON p.school = k.school AND p.lvs = k.lvs
                  LEFT JOIN verificatiecode v
                    ON v.school = k.school AND v.samenwerkingsverband = k.samenwerkingsverband
                 WHERE k.school IN (:scholen)
                 ORDER BY k.school, k.lvs, k.samenwerkingsverband
                """;
        return db.sql(sql)
                .param("scholen", scholen.stream().map(Schoolnummer::waarde).toList())
                .query(JdbcScholen::kaart)
                .list();
    }

    private static Koppelingkaart kaart(ResultSet rij, int nummer) throws SQLException {
        return new Koppelingkaart(
                Koppelrijen.koppeling(rij, nummer),
                Moment.misschienUit(rij, "gezet_op"),
                Moment.misschienUit(rij, "vorige_tot"),
                rij.getInt("op_rij"),
                Moment.misschienUit(rij, "laatste_op"),
                Moment.misschienUit(rij, "geblokkeerd_tot"));
    }
}
