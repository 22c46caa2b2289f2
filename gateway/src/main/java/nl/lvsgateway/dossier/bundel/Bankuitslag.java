package nl.lvsgateway.dossier.bundel;

import java.util.List;

/** What came of judging one dossier by a bundle. */
public sealed interface Bankuitslag {

    /** The schema lets it pass; these are the messages of the sheet, in its order. */
    record Gekeurd(List<Bladmelding> meldingen) implements Bankuitslag {}

    /**
     * The schema refuses it.
     *
     * @param nummer of the event in the recording
     * @param melding of the validator; quotes the dossier
     */
    record Schemafout(int nummer, String melding) implements Bankuitslag {}

    /**
     * The bundle has no verdict: its sheet stopped, or was stopped.
     *
     * @param reden for support; no word of the dossier
     */
    record Mislukt(String reden) implements Bankuitslag {}
}
