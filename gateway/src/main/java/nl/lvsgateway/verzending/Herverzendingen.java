package nl.lvsgateway.verzending;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;

/** The replays: what was asked and what is still to be done of it. */
public interface Herverzendingen {

    /** A replay of nothing yet; its number. */
    long begin(Opdrachtgever opdrachtgever, Bereik bereik, Instant nu);

    /** Adds those of these that failed or were delivered; numbers that nobody knows are left out. */
    void kies(long id, Collection<Ontvangstnummer> nummers);

    /** Adds all that stand at Fout for this reason, within the reach with which it began. */
    void kies(long id, Verzendreden reden);

    Optional<Herverzending> met(long id);

    /** The latest first. */
    List<Herverzending> laatste(int aantal);

    /** The oldest that is not done and that no other node works at now; it is ours until this transaction ends. */
    Optional<Herverzending> neem();

    /** Some of the aanvragen that are still to be done, lowest first. */
    List<Long> teDoen(long id, int hoogstens);

    /** Those of these to which nothing happened since the replay was asked; nobody else changes them from here on. */
    List<Long> ongewijzigd(long id, List<Long> aanvragen);

    /** These are done; the replay is too when they were the last. */
    void boek(long id, List<Long> gehad, int gedaan, Instant nu);
}
