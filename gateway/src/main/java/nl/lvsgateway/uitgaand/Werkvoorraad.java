package nl.lvsgateway.uitgaand;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The store of one outbox, as far as leases go; taking and booking differ from outbox to outbox. */
public interface Werkvoorraad {

    /**
     * Lengthens the lease of these and answers those that still are this owner's; what is missing in the answer somebody
     * else has, or had.
     */
    <T extends Werkstuk> List<T> verleng(Eigenaar eigenaar, Collection<T> stukken);

    /** What this owner has in hand is free at once; how many. */
    int geefTerug(String eigenaar);

    /** Those whose owner let the lease run out are free again; how many. */
    int neemOver(Instant verlopenOp);

    /** All that others than this owner have in hand is free again, whatever its lease; how many. */
    int neemOverVanAnderen(String eigenaar);
}
