package nl.lvsgateway.aanvraag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request of one school for one pupil.
 *
 * @param ontvangstnummer our receipt, and the name under which Kindkans knows the aanvraag
 * @param versie 1 at first, one more with each change
 * @param vingerafdruk digest over everything the school handed in, to recognise a repeat
 * @param dossiernummer number in Kindkans; never changes once it is there
 * @param reden why the latest verzending waits or failed
 * @param redenUitleg what Kindkans said about it, for support
 * @param nagevraagdOp when Kindkans was last asked for the status
 */
public record Aanvraag(
        long id,
        Ontvangstnummer ontvangstnummer,
        AanvraagSleutel sleutel,
        Aanvraaggegevens gegevens,
        int versie,
        String vingerafdruk,
        Verzendstatus verzendstatus,
        @Nullable Long dossiernummer,
        @Nullable Verzendreden reden,
        @Nullable String redenUitleg,
        @Nullable Instant volgendePoging,
        @Nullable Kindkansstand kindkansstand,
        @Nullable Instant nagevraagdOp,
        Instant aangemaakt,
        Instant gewijzigd) {

    /** Kindkans was asked; an older status than the one we know changes nothing. */
    public Aanvraag nagevraagd(@Nullable Kindkansstand gemeld, Instant nu) {
        var nieuw = gemeld != null
                && !gemeld.equals(kindkansstand)
                && (kindkansstand == null || !gemeld.sinds().isBefore(kindkansstand.sinds()));
        return new Aanvraag(
                id,
                ontvangstnummer,
                sleutel,
                gegevens,
                versie,
                vingerafdruk,
                verzendstatus,
                dossiernummer,
                reden,
                redenUitleg,
                volgendePoging,
                nieuw ? gemeld : kindkansstand,
                nu,
                aangemaakt,
                nieuw ? nu : gewijzigd);
    }

    /** The next version; its place in the sending follows with {@link #naar}. */
    Aanvraag gewijzigd(Aanvraaggegevens nieuw, String afdruk, Instant nu) {
        return new Aanvraag(
                id,
                ontvangstnummer,
                sleutel,
                nieuw,
                versie + 1,
                afdruk,
                verzendstatus,
                dossiernummer,
                reden,
                redenUitleg,
                volgendePoging,
                kindkansstand,
                nagevraagdOp,
                aangemaakt,
                nu);
    }

    /** What stays where it is keeps the reason why it waits. */
    Aanvraag naar(Verzendstatus volgende) {
        return volgende == verzendstatus ? this : new Verzendstap(volgende, null, null, null, null).op(this, gewijzigd);
    }

    @Override
    public String toString() {
        return "Aanvraag[" + ontvangstnummer + " " + verzendstatus + "]";
    }
}
