package nl.lvsgateway.loket;

import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.status.CursorOngeldig;
import nl.lvsgateway.status.Stand;
import nl.lvsgateway.status.Statusboek;
import org.springframework.stereotype.Service;

/** The steps of 'Statussen updaten'. */
@Service
public class Statusbalie {

    private static final int MEESTE_KENMERKEN = 5000;

    private final Koppelbeheer koppelbeheer;
    private final Statusboek statusboek;
    private final Antwoordmaker antwoorden;

    Statusbalie(Koppelbeheer koppelbeheer, Statusboek statusboek, Antwoordmaker antwoorden) {
        this.koppelbeheer = koppelbeheer;
        this.statusboek = statusboek;
        this.antwoorden = antwoorden;
    }

    public Statusvraag controleerToegang(Statusvraag vraag) {
        return vraag.met(koppelbeheer.controleer(vraag.verzoek()));
    }

    public Statusantwoord werkBij(Statusvraag vraag) {
        keur(vraag);
        try {
            return antwoorden.statussen(stand(vraag), vraag.bewezen().lvs());
        } catch (CursorOngeldig geenCursor) {
            throw onvolledig("cursor", "Deze cursor kennen wij niet. Begin opnieuw zonder cursor.");
        }
    }

    private Stand stand(Statusvraag vraag) {
        var school = vraag.bewezen().school().waarde();
        var lvs = vraag.bewezen().lvs().code();
        var leerling = vraag.leerling();
        if (leerling != null) {
            return statusboek.vanLeerling(school, lvs, leerling);
        }
        return vraag.kenmerken().isEmpty()
                ? statusboek.sinds(school, lvs, vraag.cursor())
                : statusboek.van(school, lvs, vraag.kenmerken());
    }

    private static void keur(Statusvraag vraag) {
        if (vraag.kenmerken().size() > MEESTE_KENMERKEN) {
            throw onvolledig("kenmerken", "Vraag hooguit " + MEESTE_KENMERKEN + " kenmerken tegelijk.");
        }
        var leerling = vraag.leerling();
        if (leerling == null) {
            return;
        }
        if (leerling.isBlank() || leerling.length() > Veldkeuring.REGEL) {
            throw onvolledig("leerling", "Geef de verwijzing naar de leerling zoals die in de aanvraag staat.");
        }
        if (!vraag.kenmerken().isEmpty() || vraag.cursor() != null) {
            throw onvolledig("leerling", "Vraag naar kenmerken, naar een leerling of met een cursor: één van de drie.");
        }
    }

    private static Geweigerd onvolledig(String veld, String uitleg) {
        return new Geweigerd(new Fout(Weigering.AANVRAAG_ONVOLLEDIG, veld, uitleg));
    }
}
