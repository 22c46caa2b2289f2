package nl.lvsgateway.loket.inzien;

import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagversie;
import nl.lvsgateway.aanvraag.Aanvraagversies;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.loket.inzien.Aanvraagdetail.BijlageStand;
import nl.lvsgateway.loket.inzien.Aanvraagdetail.GebeurtenisStand;
import nl.lvsgateway.loket.inzien.Aanvraagdetail.Versiestand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells all of one aanvraag: its versions and its history. */
@Component
class Detailmaker {

    private final Aanvragen aanvragen;
    private final Aanvraagversies versies;

    Detailmaker(Aanvragen aanvragen, Aanvraagversies versies) {
        this.aanvragen = aanvragen;
        this.versies = versies;
    }

    Aanvraagdetail detail(Aanvraag aanvraag, AanvraagStand stand) {
        var bestanden = aanvragen.bestanden(aanvraag.id(), aanvraag.versie());
        return new Aanvraagdetail(
                stand,
                aanvraag.gegevens().samenwerkingsverband(),
                aanvraag.gegevens().aanvraagtype(),
                aanvraag.gegevens().korteOmschrijving(),
                String.valueOf(dossier(bestanden)),
                bijlagen(bestanden),
                versies.van(aanvraag.id()).stream()
                        .map(v -> versie(aanvraag.id(), v))
                        .toList(),
                aanvragen.geschiedenis(aanvraag.id()).stream()
                        .map(Detailmaker::gebeurtenis)
                        .toList());
    }

    private Versiestand versie(long aanvraag, Aanvraagversie v) {
        var bestanden = versies.eigenBestanden(aanvraag, v.versie());
        return new Versiestand(
                v.versie(),
                v.soort().tekst(),
                v.tijdstip(),
                v.door().tekst(),
                v.verzondenOp(),
                v.vingerafdruk(),
                v.gegevens(),
                dossier(bestanden),
                bijlagen(bestanden));
    }

    private static @Nullable String dossier(List<Bestand> bestanden) {
        return bestanden.stream()
                .filter(b -> b.soort() == Soort.DOSSIER)
                .map(Bestand::sha256)
                .findFirst()
                .orElse(null);
    }

    private static List<BijlageStand> bijlagen(List<Bestand> bestanden) {
        return bestanden.stream()
                .filter(b -> b.soort() == Soort.BIJLAGE)
                .map(b -> new BijlageStand(b.plek(), b.mediatype(), b.grootte(), b.sha256()))
                .toList();
    }

    private static GebeurtenisStand gebeurtenis(Gebeurtenis g) {
        var van = g.van();
        return new GebeurtenisStand(
                g.tijdstip(),
                van == null ? null : van.tekst(),
                g.naar().tekst(),
                g.door().tekst(),
                g.versie(),
                g.poging(),
                Standmaker.reden(g.reden(), g.naar()));
    }
}
