package nl.lvsgateway.aanvraag.opslag;

import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraagversie;
import nl.lvsgateway.aanvraag.Aanvraagversies;
import nl.lvsgateway.aanvraag.Bestand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of versions. */
@Repository
@Transactional
class JdbcAanvraagversies implements Aanvraagversies {

    private final JdbcClient db;
    private final Versierijen rijen;

    JdbcAanvraagversies(JdbcClient db) {
        this.db = db;
        this.rijen = new Versierijen(db);
    }

    @Override
    public void voegToe(long aanvraag, Aanvraagversie versie, List<Bestand> bestanden) {
        rijen.voegToe(aanvraag, versie, bestanden);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Aanvraagversie> van(long aanvraag) {
        return db.sql("SELECT * FROM aanvraagversie WHERE aanvraag = :aanvraag ORDER BY aanvraag, versie")
                .param("aanvraag", aanvraag)
                .query(Versierijen::versie)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bestand> eigenBestanden(long aanvraag, int versie) {
        return rijen.eigenBestanden(aanvraag, versie);
    }
}
