package nl.lvsgateway.beheer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Verzendstatus;
import org.jspecify.annotations.Nullable;

/** The history of an aanvraag as people read it: newest first, attempts that end the same way taken together. */
public record Tijdlijn(List<Moment> momenten) {

    public Tijdlijn {
        momenten = List.copyOf(momenten);
    }

    public static Tijdlijn van(List<Gebeurtenis> geschiedenis) {
        var momenten = new ArrayList<Moment>();
        for (var gebeurtenis : geschiedenis) {
            var laatste = momenten.isEmpty() ? null : momenten.get(momenten.size() - 1);
            if (laatste != null && laatste.hoortBij(gebeurtenis)) {
                momenten.set(momenten.size() - 1, laatste.met(gebeurtenis));
            } else {
                momenten.add(Moment.van(gebeurtenis));
            }
        }
        Collections.reverse(momenten);
        return new Tijdlijn(momenten);
    }

    /**
     * One thing that happened, or some attempts in a row that ended the same way.
     *
     * @param eerste the event itself, or the first of the row
     * @param keer how many there are
     */
    public record Moment(Gebeurtenis eerste, Gebeurtenis laatste, int keer) {

        static Moment van(Gebeurtenis gebeurtenis) {
            return new Moment(gebeurtenis, gebeurtenis, 1);
        }

        boolean hoortBij(Gebeurtenis volgende) {
            return volgende.poging() != null
                    && laatste.poging() != null
                    && volgende.naar() == laatste.naar()
                    && volgende.reden() == laatste.reden();
        }

        Moment met(Gebeurtenis volgende) {
            return new Moment(eerste, volgende, keer + 1);
        }

        public Instant tijdstip() {
            return laatste.tijdstip();
        }

        public Verzendstatus status() {
            return laatste.naar();
        }

        /** What happened, in a few words. */
        public String kop() {
            if (laatste.van() == null) {
                return laatste.naar() == Verzendstatus.OPGESLAGEN ? "Ontvangen en bewaard" : "Ontvangen";
            }
            return switch (laatste.naar()) {
                case WORDT_VERZONDEN -> laatste.poging() == null ? "Verzenden gevraagd" : pogingen() + " mislukt";
                case VERZONDEN -> "Verzonden: Kindkans heeft de aanvraag";
                case OPGESLAGEN -> "Gewijzigd en bewaard";
                case FOUT -> "Fout: wij proberen het niet meer zelf";
            };
        }

        private String pogingen() {
            return keer == 1
                    ? "Poging " + laatste.poging()
                    : "Poging " + eerste.poging() + " tot en met " + laatste.poging();
        }

        /** Why, for the person at the screen. */
        public @Nullable String reden() {
            var reden = laatste.reden();
            return reden == null ? null : reden.bij(laatste.naar());
        }
    }
}
