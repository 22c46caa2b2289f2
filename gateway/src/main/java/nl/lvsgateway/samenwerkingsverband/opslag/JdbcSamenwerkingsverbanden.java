package nl.lvsgateway.samenwerkingsverband.opslag;

import java.util.List;
import java.util.Optional;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the reference tables. */
@Repository
@Transactional
class JdbcSamenwerkingsverbanden implements Samenwerkingsverbanden {

    private final JdbcClient db;
    private final Typerijen types;

    JdbcSamenwerkingsverbanden(JdbcClient db) {
        this.db = db;
        this.types = new Typerijen(db);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean bestaat(String code) {
        return met(code).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Samenwerkingsverband> alle() {
        return db.sql("SELECT code, naam FROM samenwerkingsverband ORDER BY code")
                .query((rij, n) -> new Samenwerkingsverband(rij.getString("code"), rij.getString("naam")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Samenwerkingsverband> met(String code) {
        return db.sql("SELECT code, naam FROM samenwerkingsverband WHERE code = :code")
                .param("code", code)
                .query((rij, n) -> new Samenwerkingsverband(rij.getString("code"), rij.getString("naam")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Aanvraagtype> aanvraagtype(String samenwerkingsverband, String code) {
        return types.lees(samenwerkingsverband, code);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Aanvraagtype> aanvraagtypes(String samenwerkingsverband) {
        return types.lees(samenwerkingsverband);
    }

    @Override
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
    public void bewaar(Aanvraagtype type) {
        types.bewaar(type);
    }

    @Override
    public boolean verwijder(String samenwerkingsverband, String aanvraagtype) {
        return types.verwijder(samenwerkingsverband, aanvraagtype);
    }
}
