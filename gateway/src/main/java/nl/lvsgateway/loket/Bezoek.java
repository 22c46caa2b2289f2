package nl.lvsgateway.loket;

import java.util.List;
import java.util.Objects;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import org.jspecify.annotations.Nullable;

/**
 * Traveller: a question about aanvragen that are here already.
 *
 * @param toegang what the caller has proven; filled in by the first step
 */
public record Bezoek(Toegangsverzoek verzoek, @Nullable Toegang toegang, List<String> kenmerken) {

    /** About one aanvraag. */
    static Bezoek over(Toegangsverzoek verzoek, @Nullable String kenmerk) {
        return new Bezoek(verzoek, null, kenmerk == null ? List.of() : List.of(kenmerk));
    }

    Bezoek met(Toegang toegang) {
        return new Bezoek(verzoek, toegang, kenmerken);
    }

    Toegang bewezen() {
        return Objects.requireNonNull(toegang);
    }
}
