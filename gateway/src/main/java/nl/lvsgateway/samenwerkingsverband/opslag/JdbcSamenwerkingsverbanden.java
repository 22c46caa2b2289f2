package nl.lvsgateway.samenwerkingsverband.opslag;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the reference tables. */
@Repository
class JdbcSamenwerkingsverbanden implements Samenwerkingsverbanden {

    private final JdbcClient db;

    JdbcSamenwerkingsverbanden(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean bestaat(String code) {
        return db.sql("SELECT COUNT(*) FROM samenwerkingsverband WHERE code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<Aanvraagtype> aanvraagtype(String samenwerkingsverband, String code) {
        return aanvraagtypes(samenwerkingsverband).stream()
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    @Override
    public List<Aanvraagtype> aanvraagtypes(String samenwerkingsverband) {
        return db
                .sql("SELECT code, naam FROM aanvraagtype WHERE samenwerkingsverband = :swv ORDER BY volgorde, code")
                .param("swv", samenwerkingsverband)
                .query((rij, n) -> new String[] {rij.getString("code"), rij.getString("naam")})
                .list()
                .stream()
                .map(rij -> new Aanvraagtype(
                        samenwerkingsverband, rij[0], rij[1], verplichtePlekken(samenwerkingsverband, rij[0])))
                .toList();
    }

    private Set<String> verplichtePlekken(String samenwerkingsverband, String aanvraagtype) {
        var sql = """
                SELECT plek FROM verplichte_plek
                 WHERE samenwerkingsverband = :swv AND aanvraagtype = :type
                """;
        return new HashSet<>(db.sql(sql)
                .param("swv", samenwerkingsverband)
                .param("type", aanvraagtype)
                .query(String.class)
                .list());
    }

    @Override
    @Transactional
    public void bewaar(Samenwerkingsverband swv) {
        var anders = db.sql("UPDATE samenwerkingsverband SET naam = :naam WHERE code = :code")
                .param("naam", swv.naam())
                .param("code", swv.code())
                .update();
        if (anders == 0) {
            db.sql("INSERT INTO samenwerkingsverband (code, naam) VALUES (:code, :naam)")
                    .param("code", swv.code())
                    .param("naam", swv.naam())
                    .update();
        }
    }

    @Override
    @Transactional
    public void bewaar(Aanvraagtype type) {
        var anders = db.sql("UPDATE aanvraagtype SET naam = :naam WHERE samenwerkingsverband = :swv AND code = :code")
                .param("naam", type.naam())
                .param("swv", type.samenwerkingsverband())
                .param("code", type.code())
                .update();
        if (anders == 0) {
            voegToe(type);
        }
        bewaarPlekken(type);
    }

    private void voegToe(Aanvraagtype type) {
        var sql = """
                INSERT INTO aanvraagtype (samenwerkingsverband, code, naam, volgorde)
                VALUES (:swv, :code, :naam, (SELECT COUNT(*) FROM aanvraagtype WHERE samenwerkingsverband = :swv))
                """;
        db.sql(sql)
                .param("swv", type.samenwerkingsverband())
                .param("code", type.code())
                .param("naam", type.naam())
                .update();
    }

    private void bewaarPlekken(Aanvraagtype type) {
        db.sql("DELETE FROM verplichte_plek WHERE samenwerkingsverband = :swv AND aanvraagtype = :type")
                .param("swv", type.samenwerkingsverband())
                .param("type", type.code())
                .update();
        for (var plek : type.verplichtePlekken()) {
            db.sql("INSERT INTO verplichte_plek (samenwerkingsverband, aanvraagtype, plek) VALUES (:swv, :type, :plek)")
                    .param("swv", type.samenwerkingsverband())
                    .param("type", type.code())
                    .param("plek", plek)
                    .update();
        }
    }
}
