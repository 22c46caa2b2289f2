package nl.lvsgateway.loket;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Versieregels;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.loket.AanvraagStand.Reden;
import nl.lvsgateway.loket.Aanvraagdetail.BijlageStand;
import nl.lvsgateway.loket.Aanvraagdetail.GebeurtenisStand;
import nl.lvsgateway.status.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an LVS what it may know, in the reading of that LVS. */
@Component
class Antwoordmaker {

    private final Aanvragen aanvragen;
    private final Versieregels regels;

    Antwoordmaker(Aanvragen aanvragen, Versieregels regels) {
        this.aanvragen = aanvragen;
        this.regels = regels;
    }

    Aanvraagantwoord ontvangen(Inzending inzending) {
        var registratie = inzending.registratie();
        var waarschuwingen = new ArrayList<>(inzending.waarschuwingen());
        waarschuwingen.addAll(bijInhoud(registratie.aanvraag()));
        return new Aanvraagantwoord(
                stand(registratie.aanvraag(), inzending.toegang().lvs()),
                waarschuwingen.stream().distinct().toList(),
                registratie.nieuw());
    }

    Aanvraagantwoord verzonden(Aanvraag aanvraag, Lvs lvs) {
        return new Aanvraagantwoord(stand(aanvraag, lvs), bijInhoud(aanvraag), false);
    }

    private List<Waarschuwing> bijInhoud(Aanvraag aanvraag) {
        var waarschuwingen = new ArrayList<Waarschuwing>();
        var telefoon = aanvraag.gegevens().contactpersoon().telefoon();
        if (telefoon != null && telefoon.replaceAll("[^0-9]", "").matches("(06|316|00316)[0-9]{8}")) {
            waarschuwingen.add(Waarschuwing.MOBIEL_NUMMER);
        }
        aanvragen.eerdere(aanvraag).stream()
                .filter(eerder -> !regels.aanHetEind(eerder))
                .findFirst()
                .map(Aanvraag::dossiernummer)
                .ifPresent(nummer -> waarschuwingen.add(Waarschuwing.lijktDubbel(nummer)));
        return waarschuwingen;
    }

    Aanvraagdetail detail(Aanvraag aanvraag, Lvs lvs) {
        var bestanden = aanvragen.bestanden(aanvraag.id(), aanvraag.versie());
        return new Aanvraagdetail(
                stand(aanvraag, lvs),
                aanvraag.gegevens().samenwerkingsverband(),
                aanvraag.gegevens().aanvraagtype(),
                aanvraag.gegevens().korteOmschrijving(),
                van(bestanden, Soort.DOSSIER).get(0).sha256(),
                van(bestanden, Soort.BIJLAGE).stream()
                        .map(b -> new BijlageStand(b.plek(), b.mediatype(), b.grootte(), b.sha256()))
                        .toList(),
                aanvragen.geschiedenis(aanvraag.id()).stream()
                        .map(Antwoordmaker::gebeurtenis)
                        .toList());
    }

    private static List<Bestand> van(List<Bestand> bestanden, Soort soort) {
        return bestanden.stream().filter(b -> b.soort() == soort).toList();
    }

    Statusantwoord statussen(Stand stand, Lvs lvs) {
        return new Statusantwoord(
                stand.aanvragen().stream().map(a -> stand(a, lvs)).toList(),
                stand.onbekend(),
                stand.cursor(),
                stand.meer(),
                stand.peildatum(),
                stand.kindkansWeg() ? List.of(Waarschuwing.KINDKANS_WEG) : List.of());
    }

    private static AanvraagStand stand(Aanvraag a, Lvs lvs) {
        var kindkans = a.kindkansstand();
        var leeg = lvs.leegNummer() == LeegNummer.NUL ? Long.valueOf(0) : null;
        return new AanvraagStand(
                a.sleutel().kenmerk(),
                a.ontvangstnummer().toString(),
                a.dossiernummer() == null ? leeg : a.dossiernummer(),
                a.verzendstatus().tekst(),
                reden(a.reden(), a.verzendstatus()),
                a.volgendePoging(),
                kindkans == null ? null : kindkans.status(),
                kindkans == null ? null : kindkans.informatie(),
                kindkans == null ? null : kindkans.sinds(),
                a.versie(),
                a.aangemaakt(),
                a.gewijzigd());
    }

    private static @Nullable Reden reden(@Nullable Verzendreden reden, Verzendstatus status) {
        return reden == null
                ? null
                : new Reden(reden.name(), reden.bij(status), reden.oplosser().tekst());
    }

    private static GebeurtenisStand gebeurtenis(Gebeurtenis g) {
        var van = g.van();
        return new GebeurtenisStand(
                g.tijdstip(),
                van == null ? null : van.tekst(),
                g.naar().tekst(),
                g.door().tekst(),
                g.poging(),
                reden(g.reden(), g.naar()));
    }
}
