package nl.lvsgateway.loket.indienen;

import java.util.Optional;
import nl.lvsgateway.aanvraag.Aanvraaggegevens;

/**
 * All of it was judged, and all that is wrong is known.
 *
 * @param gegevens absent when a field is wrong
 */
public record Beoordeeld(Ingenomen inname, Optional<Aanvraaggegevens> gegevens, boolean verzenden) {

    /** Throws all faults at once when there are any. */
    public Gekeurd goed() {
        inname.verslag().weigerBijFouten();
        return new Gekeurd(inname, gegevens.orElseThrow(), verzenden);
    }
}
