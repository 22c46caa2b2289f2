package nl.lvsgateway.loket.indienen;

import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.Stukken;
import org.jspecify.annotations.Nullable;

/**
 * Lies on the counter, nothing of it read yet. Never prints.
 *
 * @param kenmerk of the aanvraag that it is about, beside the message; absent for a new one, which names itself
 */
public record Aangeboden(
        Bezoeker wie, Stukken stukken, @Nullable String kenmerk, Kluisruimte ruimte) {

    @Override
    public String toString() {
        return "Aangeboden[***]";
    }
}
