package nl.lvsgateway.loket.wijzigen;

import static nl.lvsgateway.loket.fouten.Weigering.AANVRAAG_ONVOLLEDIG;

import java.util.Objects;
import nl.lvsgateway.aanvraag.Aanvraagbeheer;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Aanvulling;
import nl.lvsgateway.aanvraag.Wijziging;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.loket.indienen.Beoordeeld;
import nl.lvsgateway.loket.indienen.Geregistreerd;
import nl.lvsgateway.loket.indienen.Ingenomen;
import nl.lvsgateway.loket.indienen.Stukkeninname;
import nl.lvsgateway.loket.indienen.Toegelaten;
import nl.lvsgateway.loket.indienen.Verzegeling;
import nl.lvsgateway.loket.keuren.Typekeuring;
import nl.lvsgateway.loket.keuren.Veldkeuring;
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
    public Gevonden zoek(Toegelaten toegelaten) {
        var kenmerk = toegelaten.kenmerk();
        if (!Veldkeuring.isKenmerk(kenmerk)) {
            throw onbekend();
        }
        return new Gevonden(
                toegelaten, register.vind(toegelaten.sleutel(kenmerk)).orElseThrow(Wijzigen::onbekend));
    }

    private static Geweigerd onbekend() {
        return new Geweigerd(Fout.bij(Weigering.AANVRAAG_ONBEKEND, "kenmerk"));
    }

    public Ingenomen neemStukken(Gevonden gevonden) {
        return inname.neem(gevonden.van());
    }

    /** A change names the version that it changes, so that nobody overwrites another. */
    public Wijzigbaar keurVersie(Beoordeeld beoordeeld) {
        var van = beoordeeld.inname().van();
        var verslag = beoordeeld.inname().verslag();
        var velden = van.stukken().velden();
        if (velden.versie() == null) {
            verslag.meld(AANVRAAG_ONVOLLEDIG, "versie", "Dit veld ontbreekt: versie. Geef de versie die u wijzigt.");
        }
        if (velden.kenmerk() != null && !velden.kenmerk().equals(van.kenmerk())) {
            verslag.meld(AANVRAAG_ONVOLLEDIG, "kenmerk", "Het kenmerk in het bericht is een ander dan in het adres.");
        }
        return new Wijzigbaar(beoordeeld.goed(), Objects.requireNonNullElse(velden.versie(), 0));
    }

    public Geregistreerd wijzig(Wijzigbaar nieuw) {
        var ingenomen = nieuw.inhoud().inname();
        var wijziging = new Wijziging(
                ingenomen.sleutel(),
                nieuw.versie(),
                nieuw.inhoud().gegevens(),
                ingenomen.bestanden(),
                nieuw.inhoud().verzenden());
        return Verzegeling.registreer(ingenomen, () -> beheer.wijzig(wijziging));
    }

    /** Bijlagen only: the dossier stays as it is. */
    public Bijgekomen neemBijlagen(Gevonden gevonden) {
        return new Bijgekomen(gevonden, inname.neemBijlagen(gevonden.van()));
    }

    public Aanvulbaar keurBijlagen(Bijgekomen nieuw) {
        var verslag = nieuw.inname().verslag();
        typekeuring.keurAanvulling(nieuw.bij().bestaand(), nieuw.inname().bestanden(), verslag);
        verslag.weigerBijFouten();
        return new Aanvulbaar(nieuw.inname());
    }

    public Geregistreerd vulAan(Aanvulbaar nieuw) {
        var ingenomen = nieuw.inname();
        var aanvulling = new Aanvulling(ingenomen.sleutel(), ingenomen.velden().versie(), ingenomen.bestanden());
        return Verzegeling.registreer(ingenomen, () -> beheer.vulAan(aanvulling));
    }
}
