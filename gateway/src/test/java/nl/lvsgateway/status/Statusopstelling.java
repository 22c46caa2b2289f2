package nl.lvsgateway.status;

import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.aanvraag.Verwijderingen;
import nl.lvsgateway.aanvraag.Wijzigingen;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.Klokje;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The book of statuses as the gateway wires it, on the empty store of a test. */
final class Statusopstelling implements AutoCloseable {

    static final String SCHOOL = "00SS00";
    private static final AtomicLong NUMMER = new AtomicLong(660_000);

    final VragendeKindkans kindkans = new VragendeKindkans();
    final List<AanvraagstatusGewijzigd> gehoord = new CopyOnWriteArrayList<>();
    final PlatformTransactionManager transacties;
    final Kindkansstanden standen;
    final Statusboek boek;
    final Meldpunt meldpunt;
    final Navrager navraag;
    private final Aanvraagboek aanvragen;
    private final Verwijderingen verwijderingen;
    private final Voorbeeldaanvraag voorbeeld;
    private final Ververser ververser;

    Statusopstelling(BeanFactory opslag) {
        var db = opslag.getBean(JdbcClient.class);
        for (var tabel : new String[] {"verzending", "gebeurtenis", "bestand", "aanvraag", "wijzigingsteller"}) {
            db.sql("DELETE FROM " + tabel).update();
        }
        transacties = opslag.getBean(PlatformTransactionManager.class);
        aanvragen = opslag.getBean(Aanvraagboek.class);
        verwijderingen = opslag.getBean(Verwijderingen.class);
        standen = opslag.getBean(Kindkansstanden.class);
        voorbeeld = new Voorbeeldaanvraag(
                aanvragen, opslag.getBean(Samenwerkingsverbanden.class), opslag.getBean(Koppelingen.class));
        var instellingen = new Statusinstellingen(
                Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofMillis(300), 2, 500, 20, 1000);
        ververser = new Ververser(instellingen);
        var klok = Clock.fixed(NU, ZoneOffset.UTC);
        var boeking = new Statusboeking(
                standen,
                wijziging -> gehoord.add((AanvraagstatusGewijzigd) wijziging),
                transacties,
                new Klokje(NU, Duration.of(1, ChronoUnit.MICROS)));
        var verversing = new Verversing(standen, kindkans, boeking, ververser, instellingen, klok);
        navraag = new Navrager(standen, verversing, ververser, instellingen);
        boek = new Statusboek(aanvragen, standen, opslag.getBean(Wijzigingen.class), verversing, instellingen, klok);
        meldpunt = new Meldpunt(standen, boeking, navraag);
    }

    Aanvraag bezorgd() {
        return voorbeeld.bezorg(voorbeeld.bewaar(SCHOOL), NUMMER.incrementAndGet());
    }

    void verwijder(Aanvraag aanvraag) {
        verwijderingen.verwijder(aanvraag.id(), NU);
    }

    /** Kindkans' own status of it as the gateway has it now; empty when there is none. */
    String status(Aanvraag aanvraag) {
        var stand = aanvragen.metId(aanvraag.id()).orElseThrow().kindkansstand();
        return stand == null ? "" : stand.status();
    }

    static long nummer(Aanvraag aanvraag) {
        return Objects.requireNonNull(aanvraag.dossiernummer()).waarde();
    }

    static Statusmelding melding(Aanvraag aanvraag, String status, Instant sinds) {
        return new Statusmelding(nummer(aanvraag), status, null, sinds);
    }

    @Override
    public void close() {
        kindkans.magAntwoorden.countDown();
        ververser.destroy();
    }

    /** As the counter does it: first ask Kindkans what is stale, then look. */
    Stand vraag(Gevraagd gevraagd) {
        return boek.zoekOp(gevraagd, boek.vraagNa(gevraagd));
    }

    Stand sinds(String school, String lvs, @Nullable String cursor) {
        return vraag(Gevraagd.sinds(school, lvs, cursor));
    }
}
