package nl.lvsgateway.aanvraag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The aanvragen of a school, newest first, in an order that stays while one pages. */
public interface Aanvraagoverzicht {

    Bladzijde zoek(Overzichtsvraag vraag);

    /**
     * What is asked; {@code null} where it does not matter.
     *
     * @param na where the page before ended
     */
    record Overzichtsvraag(
            String school,
            String lvs,
            @Nullable String leerling,
            @Nullable Schooljaar schooljaar,
            @Nullable Verzendstatus verzendstatus,
            @Nullable String aanvraagtype,
            @Nullable Overzichtsplaats na,
            int hoogstens) {

        @Override
        public String toString() {
            return "Overzichtsvraag[" + school + " " + lvs + "]";
        }
    }

    /** @param verder where the next page begins; {@code null} when this is the last */
    record Bladzijde(List<Aanvraag> aanvragen, @Nullable Overzichtsplaats verder) {

        /** Of one more than fit, so that it is known whether there are more. */
        public static Bladzijde van(List<Aanvraag> gevonden, int hoogstens) {
            if (gevonden.size() <= hoogstens) {
                return new Bladzijde(gevonden, null);
            }
            var pagina = List.copyOf(gevonden.subList(0, hoogstens));
            return new Bladzijde(pagina, Overzichtsplaats.na(pagina.get(hoogstens - 1)));
        }
    }
}
