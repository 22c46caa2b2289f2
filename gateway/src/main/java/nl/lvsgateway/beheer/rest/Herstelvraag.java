package nl.lvsgateway.beheer.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.beheer.Bladwijzer;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.techniek.Getypt;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Punt;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;
import org.jspecify.annotations.Nullable;

/** What a program asks to be sent again: all of one reason, or these. */
record Herstelvraag(
        @Nullable String reden,
        @Nullable List<String> ontvangstnummers,
        @Nullable String school,
        @Nullable String samenwerkingsverband,
        @Nullable String toelichting) {

    static final int MEESTE_NUMMERS = 1000;

    /** @throws Invoerfout with all that is wrong with it */
    void keur() {
        var fouten = new ArrayList<Punt>();
        if ((reden == null) == (ontvangstnummers == null)) {
            fouten.add(ongeldig("reden", "Geef een reden of ontvangstnummers, een van de twee."));
        }
        if (ontvangstnummers != null && (ontvangstnummers.isEmpty() || ontvangstnummers.size() > MEESTE_NUMMERS)) {
            fouten.add(ongeldig("ontvangstnummers", "Geef 1 tot " + MEESTE_NUMMERS + " ontvangstnummers."));
        }
        if (ontvangstnummers != null && (school != null || samenwerkingsverband != null)) {
            fouten.add(ongeldig("school", "Een school of samenwerkingsverband hoort alleen bij een reden."));
        }
        if (toelichting != null && !Getypt.past(Getypt.gewoon(toelichting), Opdrachtgever.LANGSTE_NOTITIE)) {
            fouten.add(ongeldig("toelichting", "Een toelichting heeft hooguit 500 tekens."));
        }
        if (!fouten.isEmpty()) {
            throw new Invoerfout(Soort.ONGELDIG, fouten);
        }
    }

    private static Punt ongeldig(String veld, String uitleg) {
        return new Punt("HERVERZENDING_ONGELDIG", veld, uitleg);
    }

    List<Ontvangstnummer> nummers() {
        return ontvangstnummers == null
                ? List.of()
                : ontvangstnummers.stream().map(Herstelvraag::nummer).distinct().toList();
    }

    private static Ontvangstnummer nummer(@Nullable String tekst) {
        return Ontvangstnummer.van(tekst == null ? "" : tekst)
                .orElseThrow(() -> new Invoerfout(
                        Soort.ONGELDIG,
                        "ONTVANGSTNUMMER_ONGELDIG",
                        "ontvangstnummers",
                        "Een ontvangstnummer ziet eruit als OV-7KQ4M-2XPRT."));
    }

    Bereik bereik() {
        return bereik(school, samenwerkingsverband);
    }

    /** @throws Invoerfout when the school is no schoolnummer */
    static Bereik bereik(@Nullable String school, @Nullable String samenwerkingsverband) {
        return new Bereik(
                school == null ? null : SchoolController.nummer(school).waarde(),
                samenwerkingsverband == null ? null : Samenwerkingsverband.normaliseer(samenwerkingsverband));
    }

    /** @throws Invoerfout when there is no such reason */
    static Verzendreden reden(String tekst) {
        return Arrays.stream(Verzendreden.values())
                .filter(reden -> reden.name().equals(tekst))
                .findFirst()
                .orElseThrow(
                        () -> new Invoerfout(Soort.ONBEKEND, "REDEN_ONBEKEND", "reden", "Deze reden kennen wij niet."));
    }

    /** @throws Invoerfout when no page gave this text */
    static Bladwijzer plek(@Nullable String na) {
        var plek = Bladwijzer.van(na == null ? "" : na);
        if (na != null && plek.equals(Bladwijzer.BEGIN)) {
            throw new Invoerfout(
                    Soort.ONGELDIG, "BLADWIJZER_ONGELDIG", "na", "Dit is geen plek uit een antwoord van ons.");
        }
        return plek;
    }
}
