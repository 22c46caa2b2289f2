package nl.lvsgateway.abonnement;

import java.util.Optional;
import nl.lvsgateway.uitgaand.Eigenaar;
import nl.lvsgateway.uitgaand.Werkvoorraad;

/** The outbox of meldingen to an LVS. */
public interface Meldingen extends Werkvoorraad {

    void zetKlaar(Melding melding);

    /**
     * The first of this abonnement that waits for no earlier one of the same aanvraag. Empty when there is none, or when
     * others were first with all of them.
     */
    Optional<Melding> neem(long abonnement, Eigenaar eigenaar);

    /** Delivered, or dropped: it goes. {@code false} when another owner took it over meanwhile. */
    boolean rondAf(Melding melding, String eigenaar);

    /** It waits again; {@code false} when another owner took it over meanwhile. */
    boolean legTerug(Melding melding, String eigenaar);

    /** Takes away those whose abonnement ended while they were written. */
    void ruimWezenOp();

    long wachtend(long abonnement);
}
