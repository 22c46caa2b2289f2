package nl.lvsgateway.aanvraag.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.VERWIJDERD;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verwijdering;
import nl.lvsgateway.aanvraag.Verwijderingen;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Deleting: the rows stay as a trail, empty of all that the school wrote and out of the numbers of changes. */
@Repository
@Transactional
class JdbcVerwijderingen implements Verwijderingen {

    private static final String LEEG = """
            SET korte_omschrijving = '', omschrijving = '', contact_naam = '', contact_functie = NULL,
                contact_email = NULL, contact_telefoon = NULL, leerling = '', gegevensblokken = ''\s""";

    private final JdbcClient db;

    JdbcVerwijderingen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> verwijder(long aanvraag, Instant nu) {
        var sleutels = db.sql("SELECT sleutel FROM bestand WHERE aanvraag = :id ORDER BY id")
                .param("id", aanvraag)
                .query(String.class)
                .list();
        voer("DELETE FROM bestand WHERE aanvraag = :id", aanvraag);
        voer("UPDATE aanvraagversie " + LEEG + "WHERE aanvraag = :id", aanvraag);
        voer("UPDATE gebeurtenis SET uitleg = NULL WHERE aanvraag = :id", aanvraag);
        db.sql("UPDATE aanvraag " + LEEG + """
                , reden_uitleg = NULL, statusinformatie = NULL, verwijderd = :nu, gewijzigd = :nu, wijziging = -1
                 WHERE id = :id
                """)
                .param("nu", Moment.van(nu))
                .param("id", aanvraag)
                .update();
        return sleutels;
    }

    private void voer(String sql, long aanvraag) {
        db.sql(sql).param("id", aanvraag).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Verwijdering> van(AanvraagSleutel sleutel) {
        var sql = "SELECT a.ontvangstnummer, a.verwijderd" + VERWIJDERD
                + "AND a.school = :school AND a.lvs = :lvs AND a.kenmerk = :kenmerk";
        return db.sql(sql)
                .param("school", sleutel.school())
                .param("lvs", sleutel.lvs())
                .param("kenmerk", sleutel.kenmerk())
                .query((rij, n) -> new Verwijdering(
                        sleutel, new Ontvangstnummer(rij.getString("ontvangstnummer")), Moment.uit(rij, "verwijderd")))
                .optional();
    }
}
