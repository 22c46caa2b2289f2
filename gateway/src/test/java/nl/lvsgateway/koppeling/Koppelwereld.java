package nl.lvsgateway.koppeling;

import static org.mockito.Mockito.spy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.Klokje;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;

/** The services of this room over a real database, as one node has them, and two LVS systems to try them with. */
class Koppelwereld {

    static final Codeinstellingen INSTELLINGEN = new Codeinstellingen(
            8,
            Duration.ofDays(7),
            Duration.ofMinutes(10),
            3,
            10,
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofSeconds(30));
    static final Lvs PARNASSYS = new Lvs("PARNASSYS", "ParnasSys", LeegNummer.NUL);
    static final Lvs ESIS = new Lvs("ESIS", "ESIS", LeegNummer.LEEG);
    static final Verificatiecode CODE = new Verificatiecode("goede-code");
    static final Verificatiecode FOUT = new Verificatiecode("foute-code");

    final Klokje klok = new Klokje(Instant.parse("2026-11-23T10:00:00Z"));
    final List<Object> gebeurtenissen = new CopyOnWriteArrayList<>();
    final Koppelingen koppelingen;
    final Sleutels sleutels;
    final Codeproef proef = spy(new Codeproef(INSTELLINGEN, klok));
    final Gezienlijst gezien;
    final Koppelbeheer beheer;
    final Koppelregister register;
    final Sleutelbeheer sleutelbeheer;

    private final Samenwerkingsverbanden samenwerkingsverbanden;

    Koppelwereld(
            Koppelingen koppelingen,
            Sleutels sleutels,
            Codes codes,
            Codepogingen pogingen,
            Scholen scholen,
            Samenwerkingsverbanden samenwerkingsverbanden,
            PlatformTransactionManager transacties) {
        this.koppelingen = koppelingen;
        this.sleutels = sleutels;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        var wacht = new Codewacht(pogingen, INSTELLINGEN, gebeurtenissen::add, transacties, klok);
        var beurten = new Rekenbeurten(2, INSTELLINGEN.geduld());
        var keuring = new Codekeuring(proef, wacht, beurten, INSTELLINGEN);
        var zetting = new Codezetting(
                koppelingen, codes, pogingen, new Coderegels(INSTELLINGEN), proef, beurten, transacties, klok);
        this.gezien = new Gezienlijst(koppelingen, sleutels, klok);
        this.beheer =
                new Koppelbeheer(koppelingen, sleutels, keuring, zetting, INSTELLINGEN, gezien, transacties, klok);
        this.register = new Koppelregister(scholen, koppelingen, pogingen, beheer, klok);
        this.sleutelbeheer = new Sleutelbeheer(koppelingen, sleutels, new Random(4), klok);
    }

    void begin() {
        gebeurtenissen.clear();
        samenwerkingsverbanden.bewaar(new Samenwerkingsverband("PO2507", "PO 25-07"));
        samenwerkingsverbanden.bewaar(new Samenwerkingsverband("VO2203", "VO 22-03"));
        koppelingen.bewaar(PARNASSYS, Koppelbeheer.sleutelHash("sleutel-p"));
        koppelingen.bewaar(ESIS, Koppelbeheer.sleutelHash("sleutel-e"));
    }

    /** A school that may activate at one LVS for these samenwerkingsverbanden; no code is set. */
    Schoolnummer school(String nummer, Lvs lvs, String... samenwerkingsverbanden) {
        var school = new Schoolnummer(nummer);
        koppelingen.bewaar(school, "School " + nummer);
        for (var swv : samenwerkingsverbanden) {
            koppelingen.bewaar(school, lvs.code(), swv);
        }
        return school;
    }

    /** A school that is active at ParnasSys with {@link #CODE}. */
    Schoolnummer actief(String nummer) {
        var school = school(nummer, PARNASSYS, "PO2507");
        beheer.zetCode(school, "PO2507", CODE);
        beheer.activeer(van(school, CODE), PARNASSYS, "naam", null);
        return school;
    }

    /** The whole call: first who asks, then whether it may. */
    Toegang controleer(Toegangsverzoek verzoek) {
        return beheer.controleer(beheer.herken(verzoek.sleutel()), verzoek.school(), verzoek.code());
    }

    List<Koppeling> toon(Toegangsverzoek verzoek) {
        return beheer.toon(beheer.herken(verzoek.sleutel()), verzoek.school());
    }

    void trekIn(Toegangsverzoek verzoek, @Nullable String samenwerkingsverband) {
        beheer.trekIn(beheer.herken(verzoek.sleutel()), verzoek.school(), verzoek.code(), samenwerkingsverband);
    }

    static Toegangsverzoek van(Schoolnummer school, Verificatiecode code) {
        return new Toegangsverzoek("sleutel-p", school.waarde(), code);
    }

    static Toegangsverzoek vanEsis(Schoolnummer school, Verificatiecode code) {
        return new Toegangsverzoek("sleutel-e", school.waarde(), code);
    }
}
