package nl.lvsgateway.aanvraag.opslag;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Aanvraaggegevens;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.aanvraag.Contactpersoon;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.NieuweAanvraag;
import nl.lvsgateway.aanvraag.Verzendstand;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;

/** Builds aanvragen for tests, with the schools that they need. */
public final class Voorbeeldaanvraag {

    public static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    public static final String LVS = "PARNASSYS";
    private static final RandomGenerator TOEVAL = new SecureRandom();

    private final Aanvraagboek aanvragen;
    private final Koppelingen koppelingen;

    public Voorbeeldaanvraag(
            Aanvraagboek aanvragen, Samenwerkingsverbanden samenwerkingsverbanden, Koppelingen koppelingen) {
        this.aanvragen = aanvragen;
        this.koppelingen = koppelingen;
        samenwerkingsverbanden.bewaar(new Samenwerkingsverband("PO2507", "PO 25-07"));
        samenwerkingsverbanden.bewaar(new Aanvraagtype("PO2507", "TLV", "TLV", Set.of()));
        koppelingen.bewaar(new Lvs(LVS, "ParnasSys", LeegNummer.NUL), "hash");
    }

    public Aanvraag bewaar(String school) {
        return bewaar(nieuw(school, "k-" + UUID.randomUUID(), "leerling-1", true));
    }

    public Aanvraag bewaar(NieuweAanvraag nieuw) {
        var school = new Schoolnummer(nieuw.sleutel().school());
        koppelingen.bewaar(school, "School");
        koppelingen.bewaar(school, LVS, "PO2507");
        return aanvragen.voegToe(nieuw, "afdruk", NU);
    }

    /** Kindkans has it, under this number. */
    public Aanvraag bezorg(Aanvraag a, long nummer) {
        aanvragen.bewaarVerzending(new Aanvraag(
                a.identiteit(),
                a.inhoud(),
                new Verzendstand(Verzendstatus.VERZONDEN, new Dossiernummer(nummer), null, null, null),
                a.navraag(),
                a.gewijzigd()));
        return aanvragen.metId(a.id()).orElseThrow();
    }

    public static NieuweAanvraag nieuw(String school, String kenmerk, String leerling, boolean verzenden) {
        var gegevens = new Aanvraaggegevens(
                "PO2507",
                "TLV",
                LocalDate.of(2026, 11, 23),
                "kort",
                "lang",
                new Contactpersoon("C. Persoon", null, null, null),
                leerling,
                List.of("Bijlagen", "Verzuim"));
        return NieuweAanvraag.van(
                new AanvraagSleutel(school, LVS, kenmerk),
                gegevens,
                List.of(
                        bestand(Soort.DOSSIER, "dossier.xml", "a".repeat(64)),
                        bestand(Soort.BIJLAGE, "b.pdf", "b".repeat(64))),
                verzenden,
                TOEVAL);
    }

    private static Bestand bestand(Soort soort, String naam, String sha256) {
        return new Bestand(soort, naam, null, "application/octet-stream", 12, sha256, "aa/" + UUID.randomUUID());
    }
}
