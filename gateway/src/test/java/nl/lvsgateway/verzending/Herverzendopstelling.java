package nl.lvsgateway.verzending;

import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Registermaker;
import nl.lvsgateway.aanvraag.Verwijderingen;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.uitgaand.Eigenaar;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;
import nl.lvsgateway.verzending.Verzendingen.Greep;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Replay by support as the gateway wires it, on the empty store of a test. */
final class Herverzendopstelling {

    static final Opdrachtgever SUPPORT = new Opdrachtgever("s.upport", "Kindkans is hersteld");
    static final Opdrachtgever COLLEGA = new Opdrachtgever("c.ollega", null);

    final Verzendingen verzendingen;
    final Aanvraagboek aanvragen;
    final Voorbeeldaanvraag voorbeeld;
    private final Verwijderingen verwijderingen;
    final PlatformTransactionManager transacties;
    final JdbcClient db;
    private final Herverzendingen herverzendingen;

    Herverzendopstelling(BeanFactory opslag) {
        verzendingen = opslag.getBean(Verzendingen.class);
        aanvragen = opslag.getBean(Aanvraagboek.class);
        verwijderingen = opslag.getBean(Verwijderingen.class);
        herverzendingen = opslag.getBean(Herverzendingen.class);
        transacties = opslag.getBean(PlatformTransactionManager.class);
        db = opslag.getBean(JdbcClient.class);
        for (var tabel :
                new String[] {"herverzending_regel", "herverzending", "verzending", "gebeurtenis", "bestand", "aanvraag"
                }) {
            db.sql("DELETE FROM " + tabel).update();
        }
        voorbeeld = new Voorbeeldaanvraag(
                aanvragen, opslag.getBean(Samenwerkingsverbanden.class), opslag.getBean(Koppelingen.class));
    }

    Herverzender herverzender() {
        var klok = Clock.fixed(NU, ZoneOffset.UTC);
        var register = new Registermaker(aanvragen, transacties, klok).maak(gebeurtenis -> {
            if (gebeurtenis instanceof VerzendingGevraagd gevraagd) {
                verzendingen.zetKlaar(gevraagd, UUID.randomUUID().toString(), NU);
            }
        });
        return new Herverzender(herverzendingen, register, gebeurtenis -> {}, transacties, klok);
    }

    /** Was sent once, and did not come through. */
    Aanvraag mislukt(String school, Verzendreden reden) {
        var er = voorbeeld.bewaar(school);
        verzendingen.zetKlaar(new VerzendingGevraagd(er.id(), school, 1), "bericht-" + er.id(), NU);
        verzendingen.rondAf(neem(er), "ik", false, NU);
        zetFout(er, reden);
        return er;
    }

    Verzending neem(Aanvraag er) {
        return verzendingen.neem(new Eigenaar("ik", NU.plusSeconds(15)), Greep.EEN).stream()
                .filter(v -> v.aanvraag() == er.id())
                .findFirst()
                .orElseThrow();
    }

    void zetFout(Aanvraag er, Verzendreden reden) {
        db.sql("UPDATE aanvraag SET verzendstatus = 'FOUT', reden = :reden WHERE id = :id")
                .param("reden", reden.name())
                .param("id", er.id())
                .update();
    }

    void verwijder(Aanvraag er) {
        verwijderingen.verwijder(er.id(), NU);
    }

    /** How many verzendingen are not at their end. */
    long wachtend() {
        return db.sql("SELECT COUNT(*) FROM verzending WHERE stand < 3")
                .query(Long.class)
                .single();
    }

    Herverzending werkAf(Herverzending herverzending) {
        var herverzender = herverzender();
        while (herverzender.werk()) {
            // as the route does
        }
        return herverzender.met(herverzending.id()).orElseThrow();
    }

    Aanvraag nu(Aanvraag er) {
        return aanvragen.metId(er.id()).orElseThrow();
    }
}
