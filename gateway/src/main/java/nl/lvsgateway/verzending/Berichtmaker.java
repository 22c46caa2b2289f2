package nl.lvsgateway.verzending;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Leverinhoud;
import nl.lvsgateway.bijlage.Bijlagekluis;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Berichtbestand;
import nl.lvsgateway.kindkans.Bron;
import nl.lvsgateway.kindkans.Contact;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a version of an aanvraag the bericht that Kindkans gets; the bytes stay in the kluis until they are sent. */
@Component
class Berichtmaker {

    private final Aanvragen aanvragen;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Bijlagekluis kluis;

    Berichtmaker(Aanvragen aanvragen, Samenwerkingsverbanden samenwerkingsverbanden, Bijlagekluis kluis) {
        this.aanvragen = aanvragen;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.kluis = kluis;
    }

    /** @param vanOns asked while it goes out; the bytes stop when it is {@code false} */
    Bericht maak(Verzending verzending, BooleanSupplier vanOns) {
        var aanvraag = aanvragen.metId(verzending.aanvraag()).orElseThrow();
        var inhoud = aanvragen.teLeveren(aanvraag.id(), verzending.versie());
        var g = inhoud.gegevens();
        var c = g.contactpersoon();
        var stukken = stukken(inhoud, vanOns);
        return new Bericht(
                verzending.berichtId(),
                aanvraag.ontvangstnummer().toString(),
                verzending.versie(),
                inhoud.alleenNieuweBijlagen(),
                Dossiernummer.getal(aanvraag.dossiernummer()),
                aanvraag.sleutel().school(),
                aanvraag.sleutel().lvs(),
                g.samenwerkingsverband(),
                titel(g.samenwerkingsverband(), g.aanvraagtype()),
                g.datum(),
                g.korteOmschrijving(),
                g.omschrijving(),
                new Contact(c.naam(), c.functie(), c.email(), c.telefoon()),
                g.leerling(),
                g.gegevensblokken(),
                stukken.dossier(),
                stukken.bijlagen());
    }

    /** Kindkans gives the first status only to the exact title. */
    private String titel(String samenwerkingsverband, String type) {
        return samenwerkingsverbanden
                .aanvraagtype(samenwerkingsverband, type)
                .map(Aanvraagtype::naam)
                .orElse(type);
    }

    private Stukken stukken(Leverinhoud inhoud, BooleanSupplier vanOns) {
        Berichtbestand dossier = null;
        var bijlagen = new ArrayList<Berichtbestand>();
        for (var b : inhoud.bestanden()) {
            Bron bron = () -> new Bewaaktestroom(kluis.lees(b.sleutel()), vanOns);
            var stuk = new Berichtbestand(b.naam(), b.plek(), b.mediatype(), b.grootte(), b.sha256(), bron);
            if (b.soort() == Soort.DOSSIER) {
                dossier = stuk;
            } else {
                bijlagen.add(stuk);
            }
        }
        if (dossier == null && !inhoud.alleenNieuweBijlagen()) {
            throw new IllegalStateException("Every whole version has a dossier");
        }
        return new Stukken(dossier, bijlagen);
    }

    private record Stukken(@Nullable Berichtbestand dossier, List<Berichtbestand> bijlagen) {}
}
