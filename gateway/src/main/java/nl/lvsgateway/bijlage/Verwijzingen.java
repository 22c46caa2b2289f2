package nl.lvsgateway.bijlage;

import java.util.Collection;
import java.util.Set;

/** Which content is still pointed at; answered by who keeps the rows. */
public interface Verwijzingen {

    /** Those of these that some row points at. */
    Set<String> inGebruik(Collection<String> sleutels);
}
