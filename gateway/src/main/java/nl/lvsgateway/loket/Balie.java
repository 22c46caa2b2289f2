package nl.lvsgateway.loket;

import java.util.Objects;
import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.aanvraag.Aanvraagbeheer;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.bijlage.Opruimer;
import nl.lvsgateway.koppeling.Koppelbeheer;
import org.springframework.stereotype.Service;

/** The steps of everything that is no hand-in: switch a koppeling on, send, ask. */
@Service
public class Balie {

    private final Koppelbeheer koppelbeheer;
    private final Aanvraagregister register;
    private final Aanvraagbeheer beheer;
    private final Opruimer opruimer;
    private final Antwoordmaker antwoorden;

    Balie(
            Koppelbeheer koppelbeheer,
            Aanvraagregister register,
            Aanvraagbeheer beheer,
            Opruimer opruimer,
            Antwoordmaker antwoorden) {
        this.koppelbeheer = koppelbeheer;
        this.register = register;
        this.beheer = beheer;
        this.opruimer = opruimer;
        this.antwoorden = antwoorden;
    }

    public Bezoek controleerToegang(Bezoek bezoek) {
        return bezoek.met(koppelbeheer.controleer(bezoek.verzoek()));
    }

    /** Sends what is saved, or sends it again. */
    public Aanvraagantwoord verzend(Bezoek bezoek) {
        return register.vraagVerzending(sleutel(bezoek), Door.LVS)
                .map(aanvraag -> antwoorden.verzonden(aanvraag, bezoek.bewezen().lvs()))
                .orElseThrow(Balie::onbekend);
    }

    /** Takes away all that the school handed in, and its content at once. */
    public Verwijderantwoord verwijder(Bezoek bezoek) {
        var weg = beheer.verwijder(sleutel(bezoek));
        opruimer.ruimOp();
        return new Verwijderantwoord(
                weg.sleutel().kenmerk(), weg.ontvangstnummer().toString(), weg.tijdstip());
    }

    public Aanvraagdetail geef(Bezoek bezoek) {
        return register.vind(sleutel(bezoek))
                .map(aanvraag -> antwoorden.detail(aanvraag, bezoek.bewezen().lvs()))
                .orElseThrow(Balie::onbekend);
    }

    /** Switches the koppeling on; who does so again gets the same answer. */
    public Koppelingantwoord activeer(Activering activering) {
        var lvs = koppelbeheer.herken(activering.verzoek().sleutel());
        if (!activering.akkoord()) {
            throw new Geweigerd(Fout.bij(Weigering.AKKOORD_ONTBREEKT, "akkoord"));
        }
        var naam = activering.naam();
        if (naam == null || naam.isBlank() || naam.length() > Veldkeuring.REGEL) {
            throw onvolledig("naam", "Geef de koppeling een naam.");
        }
        var koppeling = koppelbeheer.activeer(activering.verzoek(), lvs, naam, activering.samenwerkingsverband());
        return new Koppelingantwoord(
                koppeling.school().waarde(),
                koppeling.schoolnaam(),
                koppeling.samenwerkingsverband(),
                Objects.requireNonNull(koppeling.geactiveerdOp()));
    }

    private static AanvraagSleutel sleutel(Bezoek bezoek) {
        var kenmerk = bezoek.kenmerken().stream().findFirst().orElse(null);
        if (!Veldkeuring.isKenmerk(kenmerk)) {
            throw onbekend();
        }
        var toegang = bezoek.bewezen();
        return new AanvraagSleutel(toegang.school().waarde(), toegang.lvs().code(), Objects.requireNonNull(kenmerk));
    }

    private static Geweigerd onbekend() {
        return new Geweigerd(Fout.bij(Weigering.AANVRAAG_ONBEKEND, "kenmerk"));
    }

    private static Geweigerd onvolledig(String veld, String uitleg) {
        return new Geweigerd(new Fout(Weigering.AANVRAAG_ONVOLLEDIG, veld, uitleg));
    }
}
