package nl.lvsgateway.loket.keuren;

import java.io.IOException;
import java.io.InputStream;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.loket.fouten.Geweigerd;
import org.springframework.stereotype.Service;

/** Judges a dossier without taking it in. */
@Service
public class Keurbalie {

    private final Dossierkeuring keuring;

    Keurbalie(Dossierkeuring keuring) {
        this.keuring = keuring;
    }

    public Keuringsantwoord keur(Toegang toegang, InputStream xml) {
        try {
            return Keuringsantwoord.van(keuring.keur(xml, toegang.school().waarde()));
        } catch (IOException lijnOfSchijf) {
            throw Geweigerd.bijLezen("A dossier cannot be read", lijnOfSchijf);
        }
    }
}
