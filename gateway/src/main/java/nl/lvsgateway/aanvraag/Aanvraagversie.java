package nl.lvsgateway.aanvraag;

import java.time.Instant;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import org.jspecify.annotations.Nullable;

/**
 * One version of an aanvraag, as the school handed it in; never prints.
 *
 * @param vingerafdruk digest over all that the aanvraag held from this version on
 * @param verzondenOp when Kindkans acknowledged this very version
 */
public record Aanvraagversie(
        int versie,
        Soort soort,
        Aanvraaggegevens gegevens,
        String vingerafdruk,
        Door door,
        Instant tijdstip,
        @Nullable Instant verzondenOp) {

    /** The whole aanvraag, or bijlagen on top of the version before it. */
    public enum Soort {
        VOLLEDIG("volledig"),
        AANVULLING("aanvulling");

        private final String tekst;

        Soort(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    @Override
    public String toString() {
        return "Aanvraagversie[" + versie + " " + soort + "]";
    }
}
