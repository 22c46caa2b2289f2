package nl.lvsgateway.loket;

import java.util.Objects;
import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.aanvraag.Aanvraagbeheer;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.bijlage.Opruimer;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.status.CursorOngeldig;
import nl.lvsgateway.status.Statusboek;
import org.springframework.stereotype.Service;

/** The steps of everything that is no hand-in: switch a koppeling on, send, ask. */
@Service
public class Balie {

    private static final int MEESTE_KENMERKEN = 5000;

    private final Koppelbeheer koppelbeheer;
    private final Aanvraagregister register;
    private final Aanvraagbeheer beheer;
    private final Opruimer opruimer;
    private final Statusboek statusboek;
    private final Antwoordmaker antwoorden;

    Balie(
            Koppelbeheer koppelbeheer,
            Aanvraagregister register,
            Aanvraagbeheer beheer,
            Opruimer opruimer,
            Statusboek statusboek,
            Antwoordmaker antwoorden) {
        this.koppelbeheer = koppelbeheer;
        this.register = register;
        this.beheer = beheer;
        this.opruimer = opruimer;
        this.statusboek = statusboek;
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

    /** 'Statussen updaten'. */
    public Statusantwoord werkStatussenBij(Bezoek bezoek) {
        var toegang = bezoek.bewezen();
        var school = toegang.school().waarde();
        if (bezoek.kenmerken().size() > MEESTE_KENMERKEN) {
            throw onvolledig("kenmerken", "Vraag hooguit " + MEESTE_KENMERKEN + " kenmerken tegelijk.");
        }
        try {
            var stand = bezoek.kenmerken().isEmpty()
                    ? statusboek.sinds(school, toegang.lvs().code(), bezoek.cursor())
                    : statusboek.van(school, toegang.lvs().code(), bezoek.kenmerken());
            return antwoorden.statussen(stand, toegang.lvs());
        } catch (CursorOngeldig geenCursor) {
            throw onvolledig("cursor", "Deze cursor kennen wij niet. Begin opnieuw zonder cursor.");
        }
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
