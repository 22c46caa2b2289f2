package nl.lvsgateway.verzending;

import java.util.List;
import nl.lvsgateway.kindkans.Kindkans;
import nl.lvsgateway.kindkans.Navraag;
import nl.lvsgateway.kindkans.Statusmelding;

/** A Kindkans of which a test says how it takes a bericht; it remembers none, and tells no statuses. */
@FunctionalInterface
public interface NemendeKindkans extends Kindkans {

    @Override
    default Navraag vraag(String berichtId) {
        return new Navraag(false, null);
    }

    @Override
    default List<Statusmelding> statussen(List<Long> dossiernummers) {
        return List.of();
    }
}
