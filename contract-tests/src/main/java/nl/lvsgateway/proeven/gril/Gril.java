package nl.lvsgateway.proeven.gril;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * One way in which a message is odd.
 *
 * @param naam stable: it is in the recipe of a message; before the hyphen the part that it is about, of which a message has one
 * @param past for which messages
 * @param speel changes the message, and says what must come of it
 * @param eenOp only once in so many times that it is chosen
 */
record Gril(String naam, Predicate<Opzet> past, BiConsumer<Opzet, Toeval> speel, int eenOp) {

    Gril(String naam, Predicate<Opzet> past, BiConsumer<Opzet, Toeval> speel) {
        this(naam, past, speel, 1);
    }

    static Gril elke(String naam, BiConsumer<Opzet, Toeval> speel) {
        return new Gril(naam, opzet -> true, speel);
    }

    static Gril json(String naam, BiConsumer<Opzet, Toeval> speel) {
        return new Gril(naam, opzet -> !opzet.deur.isSoap(), speel);
    }

    static Gril delen(String naam, BiConsumer<Opzet, Toeval> speel) {
        return new Gril(naam, opzet -> opzet.deur == Deursoort.REST_DELEN, speel);
    }

    static Gril soap(String naam, BiConsumer<Opzet, Toeval> speel) {
        return new Gril(naam, opzet -> opzet.deur.isSoap(), speel);
    }

    static Gril mtom(String naam, BiConsumer<Opzet, Toeval> speel) {
        return new Gril(naam, opzet -> opzet.deur.isSoap() && opzet.vorm.mtom, speel);
    }

    /** Parts of any kind. */
    static Gril mime(String naam, BiConsumer<Opzet, Toeval> speel) {
        return new Gril(
                naam, opzet -> opzet.deur == Deursoort.REST_DELEN || opzet.deur.isSoap() && opzet.vorm.mtom, speel);
    }

    /** Only with all fields of an aanvraag. */
    Gril metVelden() {
        return new Gril(naam, past.and(opzet -> opzet.vraag != Opzet.Vraag.VUL_AAN), speel, eenOp);
    }

    Gril alleenNieuw() {
        return new Gril(naam, past.and(opzet -> opzet.vraag == Opzet.Vraag.BEWAAR), speel, eenOp);
    }

    Gril metBijlage() {
        return new Gril(naam, past.and(opzet -> !opzet.bijlagen.isEmpty()), speel, eenOp);
    }

    Gril zelden(int keer) {
        return new Gril(naam, past, speel, keer);
    }

    /** What two grillen must not both be about. */
    String onderwerp() {
        return naam.substring(0, naam.indexOf('-'));
    }
}
