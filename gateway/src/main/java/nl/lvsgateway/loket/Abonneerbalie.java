package nl.lvsgateway.loket;

import nl.lvsgateway.abonnement.Abonnementbeheer;
import nl.lvsgateway.abonnement.AdresGeweigerd;
import nl.lvsgateway.koppeling.Koppelbeheer;
import org.springframework.stereotype.Service;

/** The steps of an abonnement: an LVS sees and changes only its own. */
@Service
public class Abonneerbalie {

    private final Koppelbeheer koppelbeheer;
    private final Abonnementbeheer abonnementen;

    Abonneerbalie(Koppelbeheer koppelbeheer, Abonnementbeheer abonnementen) {
        this.koppelbeheer = koppelbeheer;
        this.abonnementen = abonnementen;
    }

    public Abonneervraag controleerToegang(Abonneervraag vraag) {
        var verzoek = vraag.verzoek();
        var lvs = verzoek.school() == null
                ? koppelbeheer.herken(verzoek.sleutel())
                : koppelbeheer.controleer(verzoek).lvs();
        return vraag.met(lvs.code());
    }

    public Abonnementantwoord zet(Abonneervraag vraag) {
        var url = vraag.url();
        if (url == null || url.isBlank()) {
            throw new Geweigerd(Fout.bij(Weigering.ABONNEMENT_ADRES, "url"));
        }
        try {
            return Abonnementantwoord.van(abonnementen.zet(vraag.bewezen(), vraag.school(), url, vraag.nieuwGeheim()));
        } catch (AdresGeweigerd geen) {
            throw new Geweigerd(new Fout(Weigering.ABONNEMENT_ADRES, "url", geen.uitleg()));
        }
    }

    public Abonnementantwoord geef(Abonneervraag vraag) {
        return abonnementen
                .geef(vraag.bewezen(), vraag.school())
                .map(Abonnementantwoord::van)
                .orElseThrow(() -> new Geweigerd(Weigering.ABONNEMENT_ONBEKEND));
    }

    public Abonneervraag beeindig(Abonneervraag vraag) {
        if (!abonnementen.beeindig(vraag.bewezen(), vraag.school())) {
            throw new Geweigerd(Weigering.ABONNEMENT_ONBEKEND);
        }
        return vraag;
    }
}
