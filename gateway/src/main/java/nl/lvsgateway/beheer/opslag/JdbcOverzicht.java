package nl.lvsgateway.beheer.opslag;

import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.LEVEND;
import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.OOK_VERWIJDERD;
import static nl.lvsgateway.aanvraag.opslag.Aanvraagtabel.VERWIJDERD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Bladwijzer;
import nl.lvsgateway.beheer.Bladwijzer.Richting;
import nl.lvsgateway.beheer.Blik;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Zoekvraag;
import nl.lvsgateway.techniek.opslag.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the lists and the counts. */
@Repository
@Transactional(readOnly = true)
class JdbcOverzicht implements Overzicht {

    private static final int MEESTE_OORZAKEN = 200;

    private final JdbcClient db;
    private final Zoeker zoeker;

    JdbcOverzicht(JdbcClient db) {
        this.db = db;
        this.zoeker = new Zoeker(db);
    }

    @Override
    public Blad blad(Zoekvraag vraag, Bladwijzer plek, int hoogstens) {
        var filter = filter(vraag).vanaf(plek);
        var volgorde = plek.achteruit() ? "a.gewijzigd, a.id" : "a.gewijzigd DESC, a.id DESC";
        var binnen = "SELECT a.*" + LEVEND + filter.en() + "ORDER BY " + volgorde + " LIMIT :aantal";
        var regels = new ArrayList<>(db.sql(Lijstrij.kolommen(binnen) + " ORDER BY " + volgorde)
                .params(filter.waarden())
                .param("aantal", hoogstens + 1)
                .query(Lijstrij::regel)
                .list());
        var meer = regels.size() > hoogstens;
        if (meer) {
            regels.remove(hoogstens);
        }
        if (plek.achteruit()) {
            Collections.reverse(regels);
        }
        return plek.achteruit()
                ? new Blad(regels, meer, plek.richting() == Richting.VOOR)
                : new Blad(regels, plek.richting() == Richting.NA, meer);
    }

    private Lijstfilter filter(Zoekvraag vraag) {
        return new Lijstfilter(vraag, vraag.zoek() == null ? null : zoeker.zoek(vraag.zoek()));
    }

    @Override
    public long tel(Zoekvraag vraag, int hoogstens) {
        var filter = filter(vraag);
        return db.sql("SELECT COUNT(*) FROM (SELECT a.id" + LEVEND + filter.en() + "LIMIT :hoogstens) geteld")
                .params(filter.waarden())
                .param("hoogstens", hoogstens)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Regel> vind(Ontvangstnummer nummer, Blik blik) {
        return db.sql(Lijstrij.kolommen("SELECT a.*" + LEVEND + "AND a.ontvangstnummer = :nummer"))
                .param("nummer", nummer.waarde())
                .query(Lijstrij::regel)
                .optional()
                .filter(regel -> blik.ziet(regel.school()));
    }

    @Override
    public Optional<Verwijderd> verwijderd(Ontvangstnummer nummer, Blik blik) {
        return db.sql(Lijstrij.kolommen("SELECT a.*" + VERWIJDERD + "AND a.ontvangstnummer = :nummer"))
                .param("nummer", nummer.waarde())
                .query(Lijstrij::verwijderd)
                .optional()
                .filter(weg -> blik.ziet(weg.regel().school()));
    }

    @Override
    public Map<Verzendstatus, Long> aantallen(Blik blik) {
        var aantallen = new EnumMap<Verzendstatus, Long>(Verzendstatus.class);
        for (var status : Verzendstatus.values()) {
            aantallen.put(status, 0L);
        }
        var filter = filter(Zoekvraag.alles(blik));
        db.sql("SELECT a.verzendstatus, COUNT(*) AS aantal" + LEVEND + filter.en() + "GROUP BY a.verzendstatus")
                .params(filter.waarden())
                .query(rij -> {
                    aantallen.put(Verzendstatus.valueOf(rij.getString("verzendstatus")), rij.getLong("aantal"));
                });
        return aantallen;
    }

    @Override
    public List<Oorzaak> oorzaken(Blik blik) {
        var filter = filter(new Zoekvraag(blik, null, Verzendstatus.FOUT, null, null, null, null));
        return db.sql("""
                SELECT a.reden, a.reden_uitleg, COUNT(*) AS aantal, COUNT(DISTINCT a.school) AS scholen,
                       MIN(a.gewijzigd) AS oudste
                """ + LEVEND + filter.en() + """
                 GROUP BY a.reden, a.reden_uitleg ORDER BY aantal DESC, a.reden LIMIT :meeste
                """)
                .params(filter.waarden())
                .param("meeste", MEESTE_OORZAKEN)
                .query((rij, n) -> new Oorzaak(
                        Verzendreden.valueOf(rij.getString("reden")),
                        rij.getString("reden_uitleg"),
                        rij.getLong("aantal"),
                        rij.getLong("scholen"),
                        Moment.uit(rij, "oudste")))
                .list();
    }

    @Override
    public Optional<Regel> langstWachtend(Blik blik) {
        var filter = filter(new Zoekvraag(blik, null, Verzendstatus.WORDT_VERZONDEN, null, null, null, null));
        var binnen = "SELECT a.*" + LEVEND + filter.en() + "ORDER BY a.verzendstatus, a.aangemaakt, a.id LIMIT 1";
        return db.sql(Lijstrij.kolommen(binnen))
                .params(filter.waarden())
                .query(Lijstrij::regel)
                .optional();
    }

    @Override
    public List<Verandering> veranderdSinds(Instant moment) {
        return db.sql("SELECT a.id, a.school, a.gewijzigd" + OOK_VERWIJDERD + " AND a.gewijzigd >= :moment")
                .param("moment", Moment.van(moment))
                .query((rij, n) ->
                        new Verandering(rij.getLong("id"), rij.getString("school"), Moment.uit(rij, "gewijzigd")))
                .list();
    }

    @Override
    public Keuzes keuzes() {
        return new Keuzes(
                paren("SELECT code, naam FROM samenwerkingsverband ORDER BY code"),
                paren("SELECT code, MIN(naam) AS naam FROM aanvraagtype GROUP BY code ORDER BY code"),
                paren("SELECT code, naam FROM lvs ORDER BY code"));
    }

    private Map<String, String> paren(String sql) {
        var paren = new LinkedHashMap<String, String>();
        db.sql(sql).query(rij -> {
            paren.put(rij.getString("code"), rij.getString("naam"));
        });
        return paren;
    }
}
