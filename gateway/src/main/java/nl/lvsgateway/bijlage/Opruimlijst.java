package nl.lvsgateway.bijlage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Content that must leave the kluis. On the list in the transaction that freed it, so that a crash forgets nothing. */
public interface Opruimlijst {

    void voegToe(Collection<String> sleutels, Instant sinds);

    /** Those on the list, longest first. */
    List<String> teVerwijderen(int hoogstens);

    /** These are gone. */
    void streepAf(Collection<String> sleutels);
}
