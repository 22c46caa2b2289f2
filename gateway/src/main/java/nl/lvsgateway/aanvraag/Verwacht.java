package nl.lvsgateway.aanvraag;

import java.util.Set;
import nl.lvsgateway.aanvraag.WijzigingGeweigerd.Reden;
import org.jspecify.annotations.Nullable;

/**
 * The versions that whoever asks something has in mind: it is done to one of these and to no other.
 *
 * @param versies absent when any will do
 */
public record Verwacht(@Nullable Set<Integer> versies) {

    public static final Verwacht ELKE = new Verwacht(null);

    /** For who holds the row. */
    void eis(Aanvraag er) {
        if (versies != null && !versies.contains(er.versie())) {
            throw new WijzigingGeweigerd(Reden.VERSIE_VEROUDERD);
        }
    }
}
