package nl.lvsgateway.aanvraag;

import java.util.List;

/** What was handed in when; the first version comes with the aanvraag itself. */
public interface Aanvraagversies {

    /** Adds a version after the first, with the files that came with it. */
    void voegToe(long aanvraag, Aanvraagversie versie, List<Bestand> bestanden);

    /** Oldest first. */
    List<Aanvraagversie> van(long aanvraag);

    /** Only the files that came with this version; {@link Aanvragen#bestanden} gives all that it holds. */
    List<Bestand> eigenBestanden(long aanvraag, int versie);
}
