package nl.lvsgateway.loket;

import java.io.IOException;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.koppeling.Koppelbeheer;
import org.springframework.stereotype.Service;

/** The steps of judging a dossier without taking it in. */
@Service
public class Keurbalie {

    private final Koppelbeheer koppelbeheer;
    private final Dossierkeuring keuring;

    Keurbalie(Koppelbeheer koppelbeheer, Dossierkeuring keuring) {
        this.koppelbeheer = koppelbeheer;
        this.keuring = keuring;
    }

    public Keuring controleerToegang(Keuring vraag) {
        return vraag.met(koppelbeheer.controleer(vraag.verzoek()));
    }

    public Keuringsantwoord keur(Keuring vraag) {
        try {
            return Keuringsantwoord.van(keuring.keur(vraag.xml(), vraag.school()));
        } catch (IOException afgebroken) {
            throw new Geweigerd(Weigering.BERICHT_ONGELDIG);
        }
    }
}
