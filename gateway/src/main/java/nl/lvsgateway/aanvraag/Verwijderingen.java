package nl.lvsgateway.aanvraag;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Aanvragen that their school deleted. */
public interface Verwijderingen {

    /** Takes away all that the school wrote, in every version; gives the keys of the content that is free now. */
    List<String> verwijder(long aanvraag, Instant nu);

    /** Proof that the aanvraag with this kenmerk was deleted. */
    Optional<Verwijdering> van(AanvraagSleutel sleutel);
}
