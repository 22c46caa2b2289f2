package nl.lvsgateway.beheer;

import java.util.List;
import java.util.Map;
import nl.lvsgateway.aanvraag.Verzendstatus;

/** Read model: what became of the aanvragen of a replay. */
public interface Herstelbeeld {

    /** Keeps which aanvragen it is about, in the transaction in which it begins: the work itself forgets what is done. */
    void onthoud(long herverzending);

    /** How many of them stand where now; every status is there. */
    Map<Verzendstatus, Long> standen(long herverzending);

    /** Some of them, what failed again first. */
    List<Overzicht.Regel> aanvragen(long herverzending, int hoogstens);
}
