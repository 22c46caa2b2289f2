package nl.lvsgateway.koppeling;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets or changes the verificatiecode of a school at a samenwerkingsverband. Comparing and hashing are slow, so they come
 * first; then a short transaction writes what was found, unless somebody else set a code meanwhile.
 */
@Component
class Codezetting {

    /** Turns at the slow hash for what is no LVS. */
    private static final String HUIS = "";

    private final Koppelingen koppelingen;
    private final Codes codes;
    private final Codepogingen pogingen;
    private final Coderegels regels;
    private final Codeproef proef;
    private final Rekenbeurten beurten;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Codezetting(
            Koppelingen koppelingen,
            Codes codes,
            Codepogingen pogingen,
            Coderegels regels,
            Codeproef proef,
            Rekenbeurten beurten,
            PlatformTransactionManager transacties,
            Clock klok) {
        this.koppelingen = koppelingen;
        this.codes = codes;
        this.pogingen = pogingen;
        this.regels = regels;
        this.proef = proef;
        this.beurten = beurten;
        this.transactie = new TransactionTemplate(transacties);
        this.klok = klok;
    }

    /** Which code, where; {@code vorigeGeldig} is how long the one before it stays right: zero when that one leaked. */
    record Opdracht(Schoolnummer school, String samenwerkingsverband, Verificatiecode code, Duration vorigeGeldig) {}

    /** @param nieuw hash of the new code; {@code null} when it is the one that was found */
    private record Bevinding(
            @Nullable String gevonden, @Nullable String nieuw) {}

    /** @param erbij stands or falls with it; not done when nothing changed */
    void zet(Opdracht opdracht, Runnable erbij) {
        if (!koppelingen.kent(opdracht.school())) {
            throw onbekend("SCHOOL", "school", "dit schoolnummer");
        }
        regels.keur(opdracht.school(), opdracht.code());
        boolean gelukt;
        do {
            var bevinding = beurten.doe(HUIS, () -> vergelijk(opdracht));
            gelukt = transactie.execute(stand -> legVast(opdracht, bevinding, erbij));
        } while (!gelukt);
    }

    /** Setting the same code twice must not push out the one before it. */
    private Bevinding vergelijk(Opdracht opdracht) {
        var code = opdracht.code();
        var gevonden = codes.huidige(opdracht.school(), opdracht.samenwerkingsverband())
                .orElse(null);
        var zelfde = gevonden != null && proef.vergelijk(code, gevonden);
        return new Bevinding(gevonden, zelfde ? null : proef.hash(code));
    }

    /** False when another code is there than the one that was compared with. */
    private boolean legVast(Opdracht opdracht, Bevinding bevinding, Runnable erbij) {
        var school = opdracht.school();
        var swv = opdracht.samenwerkingsverband();
        if (!koppelingen.vast(school)) {
            throw onbekend("SCHOOL", "school", "dit schoolnummer");
        }
        if (!codes.huidige(school, swv).equals(Optional.ofNullable(bevinding.gevonden()))) {
            return false;
        }
        // What was guessed before says nothing about the new code.
        var vergeten = koppelingen.van(school).stream()
                .filter(k -> k.samenwerkingsverband().equals(swv))
                .filter(k -> pogingen.vergeet(school, k.lvs()))
                .count();
        if (schrijf(opdracht, bevinding.nieuw()) || vergeten > 0) {
            erbij.run();
        }
        return true;
    }

    private boolean schrijf(Opdracht opdracht, @Nullable String nieuw) {
        var school = opdracht.school();
        var swv = opdracht.samenwerkingsverband();
        var vorigeGeldig = opdracht.vorigeGeldig();
        if (nieuw == null) {
            return vorigeGeldig.isZero() && codes.vergeetVorige(school, swv);
        }
        var nu = klok.instant();
        if (!codes.zet(school, swv, nieuw, nu, nu.plus(vorigeGeldig))) {
            throw onbekend("SAMENWERKINGSVERBAND", "samenwerkingsverband", "dit samenwerkingsverband");
        }
        return true;
    }

    private static Invoerfout onbekend(String wat, String veld, String naam) {
        return new Invoerfout(Soort.ONBEKEND, wat + "_ONBEKEND", veld, "Wij kennen " + naam + " niet.");
    }
}
