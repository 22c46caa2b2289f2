package nl.lvsgateway.verzending;

import java.time.Instant;
import java.util.List;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.verzending.Herverzending.Bereik;

/** Read model: what stands at Fout, by its reason. */
public interface Foutgroepen {

    /** The largest group first. */
    List<Foutgroep> binnen(Bereik bereik);

    /**
     * All that stand at Fout for one reason.
     *
     * @param scholen how many schools they are of
     * @param oudste when the first of them failed
     */
    record Foutgroep(Verzendreden reden, int aantal, int scholen, Instant oudste) {}
}
