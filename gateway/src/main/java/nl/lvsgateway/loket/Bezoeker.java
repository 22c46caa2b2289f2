package nl.lvsgateway.loket;

import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at the counter in one call: what it shows, and what was found out about it already, so that nothing is looked up
 * twice. Never prints.
 *
 * @param lvs who it was at the threshold; absent when it did not come over that
 * @param toegang what it proved before the counter was reached
 */
public record Bezoeker(
        Toegangsverzoek verzoek,
        @Nullable Lvs lvs,
        @Nullable Toegang toegang) {

    public Bezoeker(Toegangsverzoek verzoek) {
        this(verzoek, null, null);
    }

    public Bezoeker met(Toegang bewezen) {
        return new Bezoeker(verzoek, bewezen.lvs(), bewezen);
    }

    @Override
    public String toString() {
        return "Bezoeker[***]";
    }
}
