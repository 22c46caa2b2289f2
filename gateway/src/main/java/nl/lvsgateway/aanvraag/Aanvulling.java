package nl.lvsgateway.aanvraag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bijlagen on top of what is there, in the kluis already.
 *
 * @param verwachteVersie the version that the school saw; {@code null} when it does not say
 */
public record Aanvulling(AanvraagSleutel sleutel, @Nullable Integer verwachteVersie, List<Bestand> bijlagen) {

    public Aanvulling {
        bijlagen = List.copyOf(bijlagen);
    }
}
