package nl.lvsgateway.loket;

import static nl.lvsgateway.loket.Weigering.AANVRAAG_ONVOLLEDIG;

import java.util.Objects;
import nl.lvsgateway.aanvraag.Aanvraagbeheer;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Aanvulling;
import nl.lvsgateway.aanvraag.Wijziging;
import org.springframework.stereotype.Service;

/** The steps of changing and completing what is here already. Nothing is kept of what is refused. */
@Service
public class Wijzigen {

    private final Stukkeninname inname;
    private final Typekeuring typekeuring;
    private final Aanvraagregister register;
    private final Aanvraagbeheer beheer;

    Wijzigen(Stukkeninname inname, Typekeuring typekeuring, Aanvraagregister register, Aanvraagbeheer beheer) {
        this.inname = inname;
        this.typekeuring = typekeuring;
        this.register = register;
        this.beheer = beheer;
    }

    /** Before a byte of a file is read. */
    public Inzending zoek(Inzending inzending) {
        if (!Veldkeuring.isKenmerk(inzending.kenmerk())) {
            throw new Geweigerd(Fout.bij(Weigering.AANVRAAG_ONBEKEND, "kenmerk"));
        }
        inzending.bestaand(register.vind(inzending.sleutel())
                .orElseThrow(() -> new Geweigerd(Fout.bij(Weigering.AANVRAAG_ONBEKEND, "kenmerk"))));
        return inzending;
    }

    /** A change names the version that it changes, so that nobody overwrites another. */
    public Inzending keurVersie(Inzending inzending) {
        var velden = inzending.stukken().velden();
        if (velden.versie() == null) {
            inzending.meld(AANVRAAG_ONVOLLEDIG, "versie", "Dit veld ontbreekt: versie. Geef de versie die u wijzigt.");
        }
        if (velden.kenmerk() != null && !velden.kenmerk().equals(inzending.kenmerk())) {
            inzending.meld(AANVRAAG_ONVOLLEDIG, "kenmerk", "Het kenmerk in het bericht is een ander dan in het adres.");
        }
        return inzending;
    }

    public Inzending wijzig(Inzending inzending) {
        var velden = inzending.stukken().velden();
        var wijziging = new Wijziging(
                inzending.sleutel(),
                Objects.requireNonNull(velden.versie()),
                inzending.gegevens(),
                inzending.bestanden(),
                velden.verzenden());
        return Verzegeling.registreer(inzending, () -> beheer.wijzig(wijziging));
    }

    /** Bijlagen only: the dossier stays as it is. */
    public Inzending neemBijlagen(Inzending inzending) {
        return inname.neemBijlagen(inzending);
    }

    public Inzending keurBijlagen(Inzending inzending) {
        typekeuring.keurAanvulling(inzending);
        return inzending;
    }

    public Inzending vulAan(Inzending inzending) {
        var versie = inzending.stukken().velden().versie();
        var aanvulling = new Aanvulling(inzending.sleutel(), versie, inzending.bestanden());
        return Verzegeling.registreer(inzending, () -> beheer.vulAan(aanvulling));
    }
}
