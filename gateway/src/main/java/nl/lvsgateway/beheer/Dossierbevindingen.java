package nl.lvsgateway.beheer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.bijlage.Bijlagekluis;
import nl.lvsgateway.dossier.Aandachtspunt;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Dossieroordeel;
import nl.lvsgateway.dossier.Ernst;
import org.springframework.stereotype.Service;

/**
 * What the rules say about the dossier that an aanvraag holds now. Judged again when somebody asks, from the kept bytes: what a
 * rule says today counts, and nothing about a dossier has to be kept for it.
 */
@Service
public class Dossierbevindingen {

    private static final String HEEL_DOSSIER = "/dossier[1]";

    private final Aanvragen aanvragen;
    private final Bijlagekluis kluis;
    private final Dossierkeuring keuring;

    Dossierbevindingen(Aanvragen aanvragen, Bijlagekluis kluis, Dossierkeuring keuring) {
        this.aanvragen = aanvragen;
        this.kluis = kluis;
        this.keuring = keuring;
    }

    /** Never a value from the dossier; empty when its bytes are not kept any more. */
    public Optional<List<Bevinding>> van(Regel aanvraag, int versie) throws IOException {
        var dossier = aanvragen.bestanden(aanvraag.id(), versie).stream()
                .filter(bestand -> bestand.soort() == Bestand.Soort.DOSSIER)
                .findFirst();
        if (dossier.isEmpty()) {
            return Optional.empty();
        }
        try (var xml = kluis.lees(dossier.get().sleutel())) {
            return Optional.of(inWoorden(keuring.keur(xml, aanvraag.school())));
        }
    }

    private static List<Bevinding> inWoorden(Dossieroordeel oordeel) {
        var bevindingen = new ArrayList<>(oordeel.bevindingen());
        var fout = oordeel.fout();
        if (fout != null) {
            bevindingen.add(new Bevinding(
                    fout.soort().name(),
                    fout.plaats(),
                    "Dit dossier is niet zoals de standaard het wil. Maak het dossier opnieuw.",
                    fout.uitleg(),
                    Ernst.WEIGEREN));
        }
        var dossier = oordeel.dossier();
        if (dossier != null) {
            dossier.aandachtspunten().forEach(punt -> bevindingen.add(bevinding(punt)));
        }
        return bevindingen;
    }

    private static Bevinding bevinding(Aandachtspunt punt) {
        return new Bevinding(punt.name(), HEEL_DOSSIER, punt.zin(), "", Ernst.WAARSCHUWEN);
    }
}
