package nl.lvsgateway.beheer.web;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A way by which a caller fills columns with text of its own.
 *
 * @param velden what the caller calls each column, as the refusal does
 * @param tegelijk tells all that is wrong at once
 * @param xml can hold no sign that XML cannot
 * @param zender sends it, with what the test wants in each column; {@code null} leaves what is ordinary there
 */
record Formulier(String deur, Map<String, String> velden, boolean tegelijk, boolean xml, Zender zender) {

    /** What came back. */
    record Antwoord(int status, String tekst) {}

    interface Zender {
        Antwoord stuur(UnaryOperator<String> waarde) throws Exception;
    }

    @Override
    public String toString() {
        return deur;
    }
}
