package nl.lvsgateway.aanvraag.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.LEVEND;
import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.OOK_VERWIJDERD;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of what Kindkans said. */
@Repository
@Transactional
class JdbcKindkansstanden implements Kindkansstanden {

    private final JdbcClient db;

    JdbcKindkansstanden(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Aanvraag> teVerversen(String school, String lvs, Instant voor, int hoogstens) {
        var sql = "SELECT a.*" + LEVEND + """
                   AND a.school = :school AND a.lvs = :lvs AND a.dossiernummer IS NOT NULL
                   AND (a.nagevraagd_op IS NULL OR a.nagevraagd_op < :voor)
                 ORDER BY a.school, a.lvs, a.nagevraagd_op NULLS FIRST, a.id LIMIT :hoogstens
                """;
        return db.sql(sql)
                .param("school", school)
                .param("lvs", lvs)
                .param("voor", Moment.van(voor))
                .param("hoogstens", hoogstens)
                .query(Aanvraagrij::lees)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Aanvraag> langNietGevraagd(Instant voor, int hoogstens) {
        var sql = "SELECT a.*" + LEVEND + """
                   AND a.dossiernummer IS NOT NULL AND (a.nagevraagd_op IS NULL OR a.nagevraagd_op < :voor)
                 ORDER BY a.nagevraagd_op NULLS FIRST, a.id LIMIT :hoogstens
                """;
        return db.sql(sql)
                .param("voor", Moment.van(voor))
                .param("hoogstens", hoogstens)
                .query(Aanvraagrij::lees)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Aanvraag> vanLeerling(String school, String lvs, String leerling) {
        var waar = "AND a.school = :school AND a.lvs = :lvs AND a.leerling = :leerling ORDER BY a.id";
        return db.sql("SELECT a.*" + LEVEND + waar)
                .param("school", school)
                .param("lvs", lvs)
                .param("leerling", leerling)
                .query(Aanvraagrij::lees)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Aanvraag> metIds(Collection<Long> ids) {
        return uit("id", ids);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Aanvraag> metDossiernummers(Collection<Dossiernummer> nummers) {
        return uit("dossiernummer", getallen(nummers));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Dossiernummer> kent(Collection<Dossiernummer> nummers) {
        if (nummers.isEmpty()) {
            return Set.of();
        }
        return db.sql("SELECT a.dossiernummer" + OOK_VERWIJDERD + "AND a.dossiernummer IN (:nummers)")
                .param("nummers", getallen(nummers))
                .query((rij, n) -> new Dossiernummer(rij.getLong("dossiernummer")))
                .set();
    }

    private static List<Long> getallen(Collection<Dossiernummer> nummers) {
        return nummers.stream().map(Dossiernummer::waarde).toList();
    }

    private List<Aanvraag> uit(String kolom, Collection<Long> waarden) {
        return waarden.isEmpty()
                ? List.of()
                : db.sql("SELECT a.*" + LEVEND + "AND a." + kolom + " IN (:waarden) ORDER BY a.id")
                        .param("waarden", waarden)
                        .query(Aanvraagrij::lees)
                        .list();
    }

    @Override
    public List<Aanvraag> vast(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : Vergrendeling.opVolgorde(db, ids);
    }

    @Override
    public void bewaar(Aanvraag a) {
        var stand = a.kindkansstand();
        var sql = """
                UPDATE aanvraag
                   SET aanvraagstatus = :status, statusinformatie = :informatie, status_op = :sinds,
                       nagevraagd_op = :nagevraagd, gewijzigd = :gewijzigd, wijziging = 0
                 WHERE id = :id
                """;
        db.sql(sql)
                .param("status", stand == null ? null : stand.status())
                .param("informatie", stand == null ? null : stand.informatie())
                .param("sinds", stand == null ? null : Moment.van(stand.sinds()))
                .param("nagevraagd", Moment.van(a.nagevraagdOp()))
                .param("gewijzigd", Moment.van(a.gewijzigd()))
                .param("id", a.id())
                .update();
    }

    @Override
    public void nagevraagd(Collection<Long> ids, Instant nu) {
        if (!ids.isEmpty()) {
            db.sql("UPDATE aanvraag SET nagevraagd_op = :nu WHERE id IN (:ids)")
                    .param("nu", Moment.van(nu))
                    .param("ids", ids)
                    .update();
        }
    }
}
