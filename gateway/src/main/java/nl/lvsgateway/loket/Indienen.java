package nl.lvsgateway.loket;

import java.util.random.RandomGenerator;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.NieuweAanvraag;
import nl.lvsgateway.koppeling.Koppelbeheer;
import org.springframework.stereotype.Service;

/** The steps of receiving an aanvraag. Nothing is kept of what is refused. */
@Service
public class Indienen {

    private final Koppelbeheer koppelbeheer;
    private final Typekeuring typekeuring;
    private final Stukkeninname inname;
    private final Aanvraagregister register;
    private final Antwoordmaker antwoorden;
    private final RandomGenerator toeval;

    Indienen(
            Koppelbeheer koppelbeheer,
            Typekeuring typekeuring,
            Stukkeninname inname,
            Aanvraagregister register,
            Antwoordmaker antwoorden,
            RandomGenerator toeval) {
        this.koppelbeheer = koppelbeheer;
        this.typekeuring = typekeuring;
        this.inname = inname;
        this.register = register;
        this.antwoorden = antwoorden;
        this.toeval = toeval;
    }

    public Inzending controleerToegang(Inzending inzending) {
        inzending.toegang(koppelbeheer.controleer(inzending.verzoek()));
        return inzending;
    }

    /** Streams dossier and bijlagen to the kluis, counting; too much stops the reading at once. */
    public Inzending neemStukken(Inzending inzending) {
        return inname.neem(inzending);
    }

    public Inzending keurDossier(Inzending inzending) {
        return inname.keurDossier(inzending);
    }

    public Inzending keurVelden(Inzending inzending) {
        var swv = typekeuring.samenwerkingsverband(inzending);
        var keuring = new Veldkeuring();
        keuring.keur(inzending.velden(), swv.orElse("")).ifPresent(inzending::gegevens);
        inzending.fouten().addAll(keuring.fouten());
        swv.ifPresent(code -> typekeuring.keur(inzending, code));
        return inzending;
    }

    public Inzending weigerBijFouten(Inzending inzending) {
        if (!inzending.fouten().isEmpty()) {
            throw new Geweigerd(inzending.fouten());
        }
        return inzending;
    }

    public Inzending registreer(Inzending inzending) {
        var verzenden = inzending.stukken().velden().verzenden();
        var nieuw =
                NieuweAanvraag.van(inzending.sleutel(), inzending.gegevens(), inzending.bestanden(), verzenden, toeval);
        return Verzegeling.registreer(inzending, () -> register.registreer(nieuw));
    }

    public Aanvraagantwoord antwoord(Inzending inzending) {
        return antwoorden.ontvangen(inzending);
    }
}
