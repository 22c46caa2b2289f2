package nl.lvsgateway.aanvraag;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Aanvragen as everybody may read them. What was deleted is found by nothing; only its history is left. */
public interface Aanvragen {

    Optional<Aanvraag> metId(long id);

    Optional<Aanvraag> metSleutel(AanvraagSleutel sleutel);

    List<Aanvraag> metKenmerken(String school, String lvs, Collection<String> kenmerken);

    /** Other aanvragen of the same type for the same pupil that have a number, oldest first. */
    List<Aanvraag> eerdere(Aanvraag aanvraag);

    /** All that this version holds: the files of the last whole version, and of the ones that completed it. */
    List<Bestand> bestanden(long aanvraag, int versie);

    List<Gebeurtenis> geschiedenis(long aanvraag);

    /** What Kindkans must get to be up to date with this version. */
    Leverinhoud teLeveren(long aanvraag, int versie);
}
