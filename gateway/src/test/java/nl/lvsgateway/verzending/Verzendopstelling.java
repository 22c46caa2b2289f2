package nl.lvsgateway.verzending;

import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Registermaker;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.kindkans.Bereikbaarheid;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.Databankklok;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Verzender and verdeler as the gateway wires them, on the empty store of a test. */
public final class Verzendopstelling {

    public final Verzender verzender;
    public final Verdeler verdeler;
    public final Verzendinstellingen instellingen;
    final Verzendingen verzendingen;
    final Aanvraagboek aanvragen;
    final JdbcClient db;
    private final Clock klok;
    private final Voorbeeldaanvraag voorbeeld;

    Verzendopstelling(BeanFactory opslag, Kindkans kindkans, Bereikbaarheid bereikbaarheid, Clock klok) {
        this(opslag, kindkans, bereikbaarheid, klok, Verzendinstellingenvoorbeeld.MET_TIEN_POGINGEN);
    }

    /** One delivery at a time, so that it is known which comes after which. */
    public static Verzendopstelling eenVoorEen(
            BeanFactory opslag, Kindkans kindkans, Bereikbaarheid bereikbaarheid, Clock klok) {
        return new Verzendopstelling(
                opslag, kindkans, bereikbaarheid, klok, Verzendinstellingenvoorbeeld.met(1, 1, 10));
    }

    private Verzendopstelling(
            BeanFactory opslag,
            Kindkans kindkans,
            Bereikbaarheid bereikbaarheid,
            Clock klok,
            Verzendinstellingen instellingen) {
        this.klok = klok;
        this.instellingen = instellingen;
        verzendingen = opslag.getBean(Verzendingen.class);
        aanvragen = opslag.getBean(Aanvraagboek.class);
        db = opslag.getBean(JdbcClient.class);
        for (var tabel : new String[] {"verzending", "gebeurtenis", "bestand", "aanvraag"}) {
            db.sql("DELETE FROM " + tabel).update();
        }
        var verbanden = opslag.getBean(Samenwerkingsverbanden.class);
        var transacties = opslag.getBean(PlatformTransactionManager.class);
        voorbeeld = new Voorbeeldaanvraag(aanvragen, verbanden, opslag.getBean(Koppelingen.class));
        var register = new Registermaker(aanvragen, transacties, klok).maak();
        var boek = new Verzendboek(verzendingen, register, bereikbaarheid, instellingen, transacties, klok);
        var maker = new Berichtmaker(aanvragen, verbanden, new LegeKluis());
        var tijd = Databankklok.van(klok);
        verzender = new Verzender(verzendingen, maker, kindkans, boek, bereikbaarheid, instellingen, tijd);
        verdeler = new Verdeler(verzender, bereikbaarheid, instellingen, new Random(1), klok);
    }

    public Aanvraag zetKlaar(String school) {
        var aanvraag = voorbeeld.bewaar(school);
        var gevraagd = new VerzendingGevraagd(aanvraag.id(), school, 1);
        verzendingen.zetKlaar(gevraagd, UUID.randomUUID().toString(), klok.instant());
        return aanvraag;
    }

    /** What the route does with one of them. */
    void lever(Verzending verzending) {
        verzender.boek(verdeler.beantwoord(verzender.lever(verzending)));
    }

    /** What the safety net and the bell do at this moment. */
    void werk() {
        verzender.geefBeurt();
        for (var genomen = verdeler.neem(); !genomen.isEmpty(); genomen = verdeler.neem()) {
            genomen.forEach(this::lever);
        }
    }

    public long aantalMet(String verzendstatus) {
        return db.sql("SELECT COUNT(*) FROM aanvraag WHERE verzendstatus = :status")
                .param("status", verzendstatus)
                .query(Long.class)
                .single();
    }
}
