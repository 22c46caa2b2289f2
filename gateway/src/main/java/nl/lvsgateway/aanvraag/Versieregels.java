package nl.lvsgateway.aanvraag;

import static nl.lvsgateway.aanvraag.Verzendreden.KINDKANS_DRUK;
import static nl.lvsgateway.aanvraag.Verzendreden.KINDKANS_ONBEREIKBAAR;
import static nl.lvsgateway.aanvraag.Verzendreden.KINDKANS_WEIGERT;
import static nl.lvsgateway.aanvraag.Verzendstatus.FOUT;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;

import java.util.List;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import org.springframework.stereotype.Component;

/** What may still be done with an aanvraag; looks at the class of its status, never at the wording. */
@Component
public class Versieregels {

    private final Statuscatalogus catalogus;

    public Versieregels(Statuscatalogus catalogus) {
        this.catalogus = catalogus;
    }

    /** Nobody needs to act any more, so there is nothing to change or to add. */
    public boolean afgehandeld(Aanvraag er) {
        return klasse(er) == Statusklasse.AFGEHANDELD;
    }

    public Statusklasse klasse(Aanvraag er) {
        var stand = er.kindkansstand();
        var g = er.gegevens();
        return catalogus.klasse(g.samenwerkingsverband(), g.aanvraagtype(), stand == null ? null : stand.status());
    }

    void magWijzigen(Aanvraag er, boolean verzenden) {
        if (afgehandeld(er)) {
            throw new WijzigingGeweigerd(Reden.AANVRAAG_AFGEHANDELD);
        }
        if (er.verzendstatus() == WORDT_VERZONDEN && !verzenden) {
            throw new WijzigingGeweigerd(Reden.AANVRAAG_WORDT_VERZONDEN);
        }
    }

    void magAanvullen(Aanvraag er) {
        magWijzigen(er, true);
    }

    void magWeg(Aanvraag er, List<Gebeurtenis> geschiedenis) {
        if (er.verzendstatus() == WORDT_VERZONDEN || !(nooitAangekomen(er, geschiedenis) || aanHetEind(er))) {
            throw new WijzigingGeweigerd(Reden.NIET_VERWIJDERBAAR);
        }
    }

    /** Never sent, or refused by Kindkans without any doubt; a send that may have arrived counts as sent. */
    private static boolean nooitAangekomen(Aanvraag er, List<Gebeurtenis> geschiedenis) {
        return er.dossiernummer() == null && geschiedenis.stream().allMatch(Versieregels::zekerNiet);
    }

    private static boolean zekerNiet(Gebeurtenis g) {
        return g.reden() == null
                || g.reden() == KINDKANS_WEIGERT
                || ((g.reden() == KINDKANS_ONBEREIKBAAR || g.reden() == KINDKANS_DRUK) && g.naar() != FOUT);
    }

    /** It may leave the LVS: handled, refused or granted for good. */
    public boolean aanHetEind(Aanvraag er) {
        var stand = er.kindkansstand();
        var g = er.gegevens();
        return stand != null
                && catalogus
                        .zoek(g.samenwerkingsverband(), g.aanvraagtype(), stand.status())
                        .filter(s -> s.eindstatus() || s.klasse() == Statusklasse.AFGEHANDELD)
                        .isPresent();
    }
}
