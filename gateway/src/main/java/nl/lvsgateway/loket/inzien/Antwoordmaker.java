package nl.lvsgateway.loket.inzien;

import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagoverzicht.Bladzijde;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Registratie;
import nl.lvsgateway.aanvraag.Versieregels;
import nl.lvsgateway.dossier.Aandachtspunt;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.loket.fouten.Waarschuwing;
import nl.lvsgateway.loket.inzien.Overzichtantwoord.Overzichtsregel;
import nl.lvsgateway.status.Stand;
import nl.lvsgateway.status.Versheid;
import org.springframework.stereotype.Component;

/** Tells an LVS what it may know, in the reading of that LVS. */
@Component
public class Antwoordmaker {

    private final Aanvragen aanvragen;
    private final Versieregels regels;
    private final Detailmaker details;

    Antwoordmaker(Aanvragen aanvragen, Versieregels regels, Detailmaker details) {
        this.aanvragen = aanvragen;
        this.regels = regels;
        this.details = details;
    }

    public Aanvraagantwoord ontvangen(Registratie registratie, List<Waarschuwing> bijKeuring, Lvs lvs) {
        var waarschuwingen = new ArrayList<>(bijKeuring);
        waarschuwingen.addAll(bijInhoud(registratie.aanvraag()));
        return new Aanvraagantwoord(
                standen(lvs).stand(registratie.aanvraag()),
                waarschuwingen.stream().distinct().toList(),
                registratie.nieuw());
    }

    public Aanvraagantwoord verzonden(Aanvraag aanvraag, Lvs lvs) {
        return new Aanvraagantwoord(standen(lvs).stand(aanvraag), bijInhoud(aanvraag), false);
    }

    private List<Waarschuwing> bijInhoud(Aanvraag aanvraag) {
        var waarschuwingen = new ArrayList<Waarschuwing>();
        var telefoon = aanvraag.gegevens().contactpersoon().telefoon();
        if (telefoon != null && telefoon.replaceAll("[^0-9]", "").matches("(06|316|00316)[0-9]{8}")) {
            waarschuwingen.add(Waarschuwing.bij(Aandachtspunt.MOBIEL_NUMMER));
        }
        aanvragen.eerdere(aanvraag).stream()
                .filter(eerder -> !regels.aanHetEind(eerder))
                .findFirst()
                .map(Aanvraag::dossiernummer)
                .ifPresent(nummer -> waarschuwingen.add(Waarschuwing.lijktDubbel(nummer)));
        return waarschuwingen;
    }

    public Aanvraagdetail detail(Aanvraag aanvraag, Lvs lvs) {
        return details.detail(aanvraag, standen(lvs).stand(aanvraag));
    }

    public Statusantwoord statussen(Stand stand, Lvs lvs) {
        return new Statusantwoord(
                stand.aanvragen().stream().map(standen(lvs)::stand).toList(),
                stand.onbekend(),
                stand.cursor(),
                stand.meer(),
                stand.peildatum(),
                waarschuwingen(stand.versheid()));
    }

    private static List<Waarschuwing> waarschuwingen(Versheid versheid) {
        return switch (versheid) {
            case VERS -> List.of();
            case ONDERWEG -> List.of(Waarschuwing.STATUSSEN_ONDERWEG);
            case KINDKANS_WEG -> List.of(Waarschuwing.KINDKANS_WEG);
        };
    }

    Overzichtantwoord overzicht(Bladzijde bladzijde, Lvs lvs) {
        var standen = standen(lvs);
        var verder = bladzijde.verder();
        return new Overzichtantwoord(
                bladzijde.aanvragen().stream().map(a -> regel(a, standen)).toList(),
                verder == null ? null : verder.toString());
    }

    private static Overzichtsregel regel(Aanvraag a, Standmaker standen) {
        var g = a.gegevens();
        return new Overzichtsregel(
                standen.stand(a),
                g.samenwerkingsverband(),
                g.aanvraagtype(),
                g.datum(),
                g.korteOmschrijving(),
                g.leerling());
    }

    private Standmaker standen(Lvs lvs) {
        return new Standmaker(lvs, regels);
    }
}
