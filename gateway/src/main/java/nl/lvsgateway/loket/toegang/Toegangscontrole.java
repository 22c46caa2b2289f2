package nl.lvsgateway.loket.toegang;

import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.loket.Bezoeker;
import org.springframework.stereotype.Component;

/** The one place at the counter where access is asked; what a call proved before is not asked again. */
@Component
public class Toegangscontrole {

    private final Koppelbeheer koppelbeheer;

    Toegangscontrole(Koppelbeheer koppelbeheer) {
        this.koppelbeheer = koppelbeheer;
    }

    /** It speaks for the school; throws when not. */
    public Toegang laatBinnen(Bezoeker wie) {
        var bewezen = wie.toegang();
        return bewezen == null
                ? koppelbeheer.controleer(
                        herken(wie), wie.verzoek().school(), wie.verzoek().code())
                : bewezen;
    }

    /** It is an LVS that we know; throws when not. */
    public Lvs herken(Bezoeker wie) {
        var herkend = wie.lvs();
        return herkend == null ? koppelbeheer.herken(wie.verzoek().sleutel()) : herkend;
    }
}
