package nl.lvsgateway.aanvraag;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.bijlage.Opruimlijst;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register on a real database, each act in a transaction of its own, as the gateway does it. */
final class Registerproef {

    private final Aanvraagboek aanvragen;
    private final Kindkansstanden standen;
    private final Aanvraagversies versies;
    private final Wijzigingen wijzigingen;
    private final Opruimlijst opruimlijst;
    private final JdbcClient db;
    private final TransactionTemplate transactie;
    private final Aanvraagregister register;
    private final Aanvraagbeheer beheer;
    private final String school;
    private final List<VerzendingGevraagd> gehoord = Collections.synchronizedList(new ArrayList<>());

    Registerproef(ApplicationContext huis, String school) {
        this.school = school;
        aanvragen = huis.getBean(Aanvraagboek.class);
        standen = huis.getBean(Kindkansstanden.class);
        versies = huis.getBean(Aanvraagversies.class);
        wijzigingen = huis.getBean(Wijzigingen.class);
        opruimlijst = huis.getBean(Opruimlijst.class);
        db = huis.getBean(JdbcClient.class);
        var transacties = huis.getBean(PlatformTransactionManager.class);
        var klok = huis.getBean(Clock.class);
        var catalogus = huis.getBean(Statuscatalogus.class);
        transactie = new TransactionTemplate(transacties);
        register = new Aanvraagregister(aanvragen, this::hoor, transacties, klok);
        beheer = new Aanvraagbeheer(
                aanvragen,
                huis.getBean(Verwijderingen.class),
                versies,
                register,
                new Versieregels(catalogus),
                opruimlijst,
                this::hoor,
                klok);
        maakSchool(huis);
        maakCatalogus(catalogus);
    }

    private void maakSchool(ApplicationContext huis) {
        new Voorbeeldaanvraag(aanvragen, huis.getBean(Samenwerkingsverbanden.class), huis.getBean(Koppelingen.class))
                .bewaar(school);
        opruimlijst.streepAf(opTeRuimen().isEmpty() ? List.of("geen") : opTeRuimen());
    }

    private static void maakCatalogus(Statuscatalogus catalogus) {
        status(catalogus, "TLV aanvraag incompleet", Statusklasse.INCOMPLEET, false);
        status(catalogus, "TLV afgegeven", Statusklasse.BESLUIT, true);
        status(catalogus, "TLV aanvraag ingetrokken", Statusklasse.AFGEHANDELD, true);
    }

    private static void status(Statuscatalogus catalogus, String label, Statusklasse klasse, boolean eind) {
        catalogus.bewaar(new Catalogusstatus("PO2507", "TLV", label, klasse, eind, "", 0));
    }

    Aanvraag bewaar(boolean verzenden) {
        return register.registreer(nieuw("k-" + UUID.randomUUID(), verzenden)).aanvraag();
    }

    Registratie bewaar(String kenmerk) {
        return register.registreer(nieuw(kenmerk, false));
    }

    private NieuweAanvraag nieuw(String kenmerk, boolean verzenden) {
        return Voorbeeldaanvraag.nieuw(school, kenmerk, "leerling", verzenden);
    }

    Aanvraag verzonden(long nummer) {
        var er = bewaar(true);
        boek(er, 1, Verzendstap.verzonden(new Dossiernummer(nummer)));
        return nu(er);
    }

    void boek(Aanvraag er, int versie, Verzendstap stap) {
        transactie.executeWithoutResult(stand -> register.boek(er.id(), versie, 1, stap));
    }

    Aanvraag metStatus(Aanvraag er, String label) {
        standen.bewaar(er.nagevraagd(new Kindkansstand(label, null, Voorbeeldaanvraag.NU), Voorbeeldaanvraag.NU));
        return nu(er);
    }

    /** Handed in anew, with other bytes of the same content. */
    Registratie wijzig(Aanvraag er, String kort, boolean verzenden) {
        var nieuw = nieuw(er.sleutel().kenmerk(), verzenden);
        var g = nieuw.gegevens();
        var gegevens = new Aanvraaggegevens(
                g.samenwerkingsverband(),
                g.aanvraagtype(),
                g.datum(),
                kort,
                g.omschrijving(),
                g.contactpersoon(),
                g.leerling(),
                g.gegevensblokken());
        var wijziging = new Wijziging(er.sleutel(), er.versie(), gegevens, nieuw.bestanden(), verzenden);
        return in(() -> beheer.wijzig(wijziging));
    }

    Registratie vulAan(Aanvraag er, String... namen) {
        var bijlagen = Arrays.stream(namen).map(Registerproef::bijlage).toList();
        return in(() -> beheer.vulAan(new Aanvulling(er.sleutel(), null, bijlagen)));
    }

    private static Bestand bijlage(String naam) {
        return new Bestand(Soort.BIJLAGE, naam, null, null, 12, "c".repeat(64), "cc/" + UUID.randomUUID());
    }

    Aanvraag verzend(Aanvraag er) {
        return in(() -> register.vraagVerzending(er.sleutel(), Gebeurtenis.Door.LVS, Verwacht.ELKE)
                .orElseThrow());
    }

    private void hoor(Object gebeurtenis) {
        if (gebeurtenis instanceof VerzendingGevraagd gevraagd) {
            gehoord.add(gevraagd);
        }
    }

    /** What an LVS hears that read so far. */
    List<Wijzigingen.Wijziging> lees(Wijzigingen.Plaats plaats) {
        wijzigingen.nummer(school, Voorbeeldaanvraag.LVS, 100);
        return wijzigingen.na(school, Voorbeeldaanvraag.LVS, plaats, 1000);
    }

    /** As support asks it. */
    Optional<Aanvraag> verzendNogmaals(Aanvraag er) {
        return in(() -> register.vraagVerzending(er.id(), Gebeurtenis.Door.SUPPORT, "nogmaals"));
    }

    Verwijdering verwijder(Aanvraag er) {
        return in(() -> beheer.verwijder(er.sleutel(), Verwacht.ELKE));
    }

    private <T> T in(Supplier<T> werk) {
        return transactie.execute(stand -> werk.get());
    }

    Aanvraag nu(Aanvraag er) {
        return aanvragen.metId(er.id()).orElseThrow();
    }

    Optional<Aanvraag> vind(Aanvraag er) {
        return register.vind(er.sleutel());
    }

    List<Aanvraagversie> versies(Aanvraag er) {
        return versies.van(er.id());
    }

    List<Bestand> bestanden(Aanvraag er, int versie) {
        return aanvragen.bestanden(er.id(), versie);
    }

    Leverinhoud teLeveren(Aanvraag er, int versie) {
        return aanvragen.teLeveren(er.id(), versie);
    }

    List<Gebeurtenis> geschiedenis(Aanvraag er) {
        return aanvragen.geschiedenis(er.id());
    }

    /** What the row of a deleted one still holds of what the school wrote. */
    String spoor(Aanvraag er) {
        return db.sql("""
                SELECT leerling || '|' || korte_omschrijving || '|' || omschrijving || '|' || contact_naam
                  FROM aanvraag WHERE id = :id
                """).param("id", er.id()).query(String.class).single();
    }

    List<String> opTeRuimen() {
        return opruimlijst.teVerwijderen(1000);
    }

    /** The versions that were asked to be sent, in order. */
    List<Integer> gevraagd() {
        return gehoord.stream().map(VerzendingGevraagd::versie).toList();
    }

    /** Why it is refused. */
    static Reden reden(Runnable werk) {
        return catchThrowableOfType(WijzigingGeweigerd.class, werk::run).reden();
    }
}
