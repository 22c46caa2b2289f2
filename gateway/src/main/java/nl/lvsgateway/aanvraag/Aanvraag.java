package nl.lvsgateway.aanvraag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request of one school for one pupil: which one it is, what it asks, how far its verzending is and what Kindkans said.
 *
 * @param gewijzigd when anything of it last changed for who follows it
 */
public record Aanvraag(
        Aanvraagidentiteit identiteit,
        Aanvraaginhoud inhoud,
        Verzendstand verzending,
        Navraagstand navraag,
        Instant gewijzigd) {

    public long id() {
        return identiteit.id();
    }

    public Ontvangstnummer ontvangstnummer() {
        return identiteit.ontvangstnummer();
    }

    public AanvraagSleutel sleutel() {
        return identiteit.sleutel();
    }

    public int versie() {
        return inhoud.versie();
    }

    public Aanvraaggegevens gegevens() {
        return inhoud.gegevens();
    }

    public Verzendstatus verzendstatus() {
        return verzending.status();
    }

    public @Nullable Verzendreden reden() {
        return verzending.reden();
    }

    public @Nullable Dossiernummer dossiernummer() {
        return verzending.dossiernummer();
    }

    public @Nullable Kindkansstand kindkansstand() {
        return navraag.laatste();
    }

    /** When Kindkans was last asked for the status. */
    public @Nullable Instant nagevraagdOp() {
        return navraag.gevraagdOp();
    }

    /** Kindkans was asked. */
    public Aanvraag nagevraagd(@Nullable Kindkansstand gemeld, Instant nu) {
        var nieuw = navraag.verandertDoor(gemeld);
        var stand = new Navraagstand(nieuw ? gemeld : navraag.laatste(), nu);
        return new Aanvraag(identiteit, inhoud, verzending, stand, nieuw ? nu : gewijzigd);
    }

    /** The next version; its place in the sending follows with {@link #naar}. */
    Aanvraag gewijzigd(Aanvraaggegevens nieuw, String afdruk, Instant nu) {
        return new Aanvraag(identiteit, inhoud.volgende(nieuw, afdruk), verzending, navraag, nu);
    }

    /** What stays where it is keeps the reason why it waits. */
    Aanvraag naar(Verzendstatus volgende) {
        return volgende == verzendstatus() ? this : Verzendstap.naar(volgende).op(this, gewijzigd);
    }

    @Override
    public String toString() {
        return "Aanvraag[" + ontvangstnummer() + " " + verzendstatus() + "]";
    }
}
