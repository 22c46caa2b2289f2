package nl.lvsgateway.proeven.levensloop;

import java.util.List;

/**
 * One thing a client did, and what it heard. Two that overlap in time may have happened in either order.
 *
 * @param begin {@link System#nanoTime()} before the question went out
 * @param einde when the answer was complete
 * @param vanVersie the version that the client named; 0: none
 * @param code of the refusal; empty: a good answer
 * @param versie in the answer; 0: none
 * @param nummer the dossiernummer in the answer; empty: none
 * @param sommen of what the client sent: dossier first, or only the new bijlagen
 */
record Gebeuren(
        Handeling handeling,
        long begin,
        long einde,
        int vanVersie,
        String code,
        int versie,
        String nummer,
        List<String> sommen) {

    boolean goed() {
        return code.isEmpty();
    }

    boolean isVoorbijVoor(Gebeuren ander) {
        return einde < ander.begin;
    }

    boolean maakteVersie() {
        return goed() && handeling.schrijft();
    }
}
