package nl.lvsgateway.koppeling;

import java.time.Clock;
import java.time.Duration;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Sets or changes the verificatiecode of a school at a samenwerkingsverband. */
@Component
class Codezetting {

    private final Koppelingen koppelingen;
    private final Codes codes;
    private final Codepogingen pogingen;
    private final Coderegels regels;
    private final Codeproef proef;
    private final Clock klok;

    Codezetting(
            Koppelingen koppelingen,
            Codes codes,
            Codepogingen pogingen,
            Coderegels regels,
            Codeproef proef,
            Clock klok) {
        this.koppelingen = koppelingen;
        this.codes = codes;
        this.pogingen = pogingen;
        this.regels = regels;
        this.proef = proef;
        this.klok = klok;
    }

    /** @param vorigeGeldig how long the code before it stays right; zero when that one leaked */
    void zet(Schoolnummer school, String samenwerkingsverband, Verificatiecode code, Duration vorigeGeldig) {
        if (!koppelingen.kent(school)) {
            throw new Invoerfout(Soort.ONBEKEND, "SCHOOL_ONBEKEND", "school", "Wij kennen dit schoolnummer niet.");
        }
        regels.keur(school, code);
        var staat = codes.huidige(school, samenwerkingsverband);
        // Setting the same code twice must not push out the one before it.
        if (staat.isEmpty() || !proef.vergelijk(code, staat.get())) {
            bewaar(school, samenwerkingsverband, proef.hash(code), vorigeGeldig);
        } else if (vorigeGeldig.isZero()) {
            codes.vergeetVorige(school, samenwerkingsverband);
        }
        // What was guessed before says nothing about the new code.
        koppelingen.van(school).stream()
                .filter(k -> k.samenwerkingsverband().equals(samenwerkingsverband))
                .forEach(k -> pogingen.vergeet(school, k.lvs()));
    }

    private void bewaar(Schoolnummer school, String samenwerkingsverband, String hash, Duration vorigeGeldig) {
        var nu = klok.instant();
        try {
            codes.zet(school, samenwerkingsverband, hash, nu, nu.plus(vorigeGeldig));
        } catch (DataIntegrityViolationException geen) {
            throw new Invoerfout(
                    Soort.ONBEKEND,
                    "SAMENWERKINGSVERBAND_ONBEKEND",
                    "samenwerkingsverband",
                    "Wij kennen dit samenwerkingsverband niet.");
        }
    }
}
