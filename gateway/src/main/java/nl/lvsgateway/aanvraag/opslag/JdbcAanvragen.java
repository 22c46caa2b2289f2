package nl.lvsgateway.aanvraag.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.LEVEND;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Aanvraagversie;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Leverinhoud;
import nl.lvsgateway.aanvraag.NieuweAanvraag;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of aanvragen. */
@Repository
@Transactional
class JdbcAanvragen implements Aanvraagboek {

    private final JdbcClient db;
    private final Aanvraagtoevoeging toevoeging;
    private final Versierijen versierijen;
    private final Leverrijen leverrijen;
    private final Gebeurtenisrijen gebeurtenissen;

    JdbcAanvragen(JdbcClient db) {
        this.db = db;
        this.toevoeging = new Aanvraagtoevoeging(db);
        this.versierijen = new Versierijen(db);
        this.leverrijen = new Leverrijen(db);
        this.gebeurtenissen = new Gebeurtenisrijen(db);
    }

    @Override
    public Aanvraag voegToe(NieuweAanvraag nieuw, String vingerafdruk, Instant nu) {
        return toevoeging.voegToe(nieuw, vingerafdruk, nu);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Aanvraag> metSleutel(AanvraagSleutel sleutel) {
        return opSleutel(sleutel, "");
    }

    @Override
    public Optional<Aanvraag> metSleutelVast(AanvraagSleutel sleutel) {
        return opSleutel(sleutel, " FOR UPDATE");
    }

    private Optional<Aanvraag> opSleutel(AanvraagSleutel sleutel, String slot) {
        return db.sql("SELECT a.*" + LEVEND + "AND a.school = :school AND a.lvs = :lvs AND a.kenmerk = :kenmerk" + slot)
                .param("school", sleutel.school())
                .param("lvs", sleutel.lvs())
                .param("kenmerk", sleutel.kenmerk())
                .query(Aanvraagrij::lees)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Aanvraag> metId(long id) {
        return opId(id, "");
    }

    @Override
    public Optional<Aanvraag> metIdVast(long id) {
        return opId(id, " FOR UPDATE");
    }

    private Optional<Aanvraag> opId(long id, String slot) {
        return db.sql("SELECT a.*" + LEVEND + "AND a.id = :id" + slot)
                .param("id", id)
                .query(Aanvraagrij::lees)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Aanvraag> metKenmerken(String school, String lvs, Collection<String> kenmerken) {
        if (kenmerken.isEmpty()) {
            return List.of();
        }
        var waar = "AND a.school = :school AND a.lvs = :lvs AND a.kenmerk IN (:kenmerken) ORDER BY a.id";
        return db.sql("SELECT a.*" + LEVEND + waar)
                .param("school", school)
                .param("lvs", lvs)
                .param("kenmerken", kenmerken)
                .query(Aanvraagrij::lees)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Aanvraag> eerdere(Aanvraag aanvraag) {
        var sql = "SELECT a.*" + LEVEND + """
                   AND a.school = :school AND a.lvs = :lvs AND a.leerling = :leerling AND a.aanvraagtype = :type
                   AND a.samenwerkingsverband = :swv AND a.dossiernummer IS NOT NULL AND a.id <> :id
                 ORDER BY a.id LIMIT 20
                """;
        return db.sql(sql)
                .param("school", aanvraag.sleutel().school())
                .param("lvs", aanvraag.sleutel().lvs())
                .param("leerling", aanvraag.gegevens().leerling())
                .param("type", aanvraag.gegevens().aanvraagtype())
                .param("swv", aanvraag.gegevens().samenwerkingsverband())
                .param("id", aanvraag.id())
                .query(Aanvraagrij::lees)
                .list();
    }

    @Override
    public void bewaarVerzending(Aanvraag a) {
        var stand = a.verzending();
        var reden = stand.reden();
        var sql = """
                UPDATE aanvraag
                   SET wijziging = CASE WHEN verzendstatus = :status AND reden IS NOT DISTINCT FROM :reden
                                         AND dossiernummer IS NOT DISTINCT FROM :nummer THEN wijziging ELSE 0 END,
                       verzendstatus = :status, dossiernummer = :nummer, reden = :reden, reden_uitleg = :uitleg,
                       volgende_poging = :poging, gewijzigd = :gewijzigd
                 WHERE id = :id
                """;
        db.sql(sql)
                .param("status", stand.status().name())
                .param("nummer", Dossiernummer.getal(stand.dossiernummer()))
                .param("reden", reden == null ? null : reden.name())
                .param("uitleg", stand.uitleg())
                .param("poging", Moment.van(stand.volgendePoging()))
                .param("gewijzigd", Moment.van(a.gewijzigd()))
                .param("id", a.id())
                .update();
    }

    @Override
    public void bewaarVersie(Aanvraag a) {
        bewaarVerzending(a);
        var sql = """
                UPDATE aanvraag
                   SET samenwerkingsverband = :swv, aanvraagtype = :type, datum = :datum, korte_omschrijving = :kort,
                       omschrijving = :lang, contact_naam = :naam, contact_functie = :functie, contact_email = :email,
                       contact_telefoon = :telefoon, leerling = :leerling, gegevensblokken = :blokken,
                       versie = :versie, vingerafdruk = :afdruk, wijziging = 0
                 WHERE id = :id
                """;
        Gegevenskolommen.vul(db.sql(sql), a.gegevens())
                .param("versie", a.versie())
                .param("afdruk", a.inhoud().vingerafdruk())
                .param("id", a.id())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Aanvraagversie> versie(long aanvraag, int versie) {
        return versierijen.met(aanvraag, versie);
    }

    @Override
    @Transactional(readOnly = true)
    public Leverinhoud teLeveren(long aanvraag, int versie) {
        return leverrijen.teLeveren(aanvraag, versie);
    }

    @Override
    public void zetVerzonden(long aanvraag, int versie, Instant op) {
        leverrijen.zetVerzonden(aanvraag, versie, op);
    }

    @Override
    public void schrijf(long aanvraag, Gebeurtenis gebeurtenis) {
        gebeurtenissen.schrijf(aanvraag, gebeurtenis);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gebeurtenis> geschiedenis(long aanvraag) {
        return gebeurtenissen.van(aanvraag);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bestand> bestanden(long aanvraag, int versie) {
        return versierijen.bestanden(aanvraag, versie);
    }
}
