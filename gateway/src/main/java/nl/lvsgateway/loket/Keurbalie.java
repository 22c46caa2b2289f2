package nl.lvsgateway.loket;

import java.io.IOException;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.techniek.BerichtAfgebroken;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.Opslagstoring;
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
        } catch (BerichtAfgebroken weg) {
            throw Geweigerd.door(Mislukking.AFGEBROKEN, null);
        } catch (IOException vanOns) {
            throw Opslagstoring.van("A dossier cannot be read", vanOns);
        }
    }
}
