package nl.lvsgateway.loket.inzien;

import java.util.HashMap;
import java.util.Map;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Versieregels;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.loket.inzien.AanvraagStand.Reden;
import org.jspecify.annotations.Nullable;

/** Tells where aanvragen stand, in one answer to one LVS; looks each status up but once. */
final class Standmaker {

    private final Lvs lvs;
    private final Versieregels regels;
    private final Map<Statussleutel, String> klassen = new HashMap<>();

    Standmaker(Lvs lvs, Versieregels regels) {
        this.lvs = lvs;
        this.regels = regels;
    }

    private record Statussleutel(String samenwerkingsverband, String aanvraagtype, String label) {}

    AanvraagStand stand(Aanvraag a) {
        var kindkans = a.kindkansstand();
        var leeg = lvs.leegNummer() == LeegNummer.NUL ? Long.valueOf(0) : null;
        return new AanvraagStand(
                a.sleutel().kenmerk(),
                a.ontvangstnummer().toString(),
                a.dossiernummer() == null ? leeg : Dossiernummer.getal(a.dossiernummer()),
                a.verzendstatus().tekst(),
                reden(a.reden(), a.verzendstatus()),
                a.verzending().volgendePoging(),
                kindkans == null ? null : kindkans.status(),
                kindkans == null ? null : klasse(a, kindkans.status()),
                kindkans == null ? null : kindkans.informatie(),
                kindkans == null ? null : kindkans.sinds(),
                a.versie(),
                a.identiteit().aangemaakt(),
                a.gewijzigd());
    }

    private String klasse(Aanvraag a, String label) {
        var g = a.gegevens();
        return klassen.computeIfAbsent(
                new Statussleutel(g.samenwerkingsverband(), g.aanvraagtype(), label),
                sleutel -> regels.klasse(a).tekst());
    }

    static @Nullable Reden reden(@Nullable Verzendreden reden, Verzendstatus status) {
        return reden == null
                ? null
                : new Reden(reden.name(), reden.bij(status), reden.oplosser().tekst());
    }
}
