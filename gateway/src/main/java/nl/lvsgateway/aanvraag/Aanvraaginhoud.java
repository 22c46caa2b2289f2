package nl.lvsgateway.aanvraag;

/**
 * What the newest version of an aanvraag holds.
 *
 * @param versie 1 at first, one more with each change
 * @param vingerafdruk digest over everything the school handed in, to recognise a repeat
 */
public record Aanvraaginhoud(int versie, Aanvraaggegevens gegevens, String vingerafdruk) {

    Aanvraaginhoud volgende(Aanvraaggegevens nieuw, String afdruk) {
        return new Aanvraaginhoud(versie + 1, nieuw, afdruk);
    }
}
