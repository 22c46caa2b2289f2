package nl.lvsgateway.loket.indienen;

import java.util.random.RandomGenerator;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.NieuweAanvraag;
import nl.lvsgateway.loket.inzien.Aanvraagantwoord;
import nl.lvsgateway.loket.inzien.Antwoordmaker;
import nl.lvsgateway.loket.keuren.Typekeuring;
import nl.lvsgateway.loket.keuren.Veldkeuring;
import nl.lvsgateway.loket.toegang.Toegangscontrole;
import org.springframework.stereotype.Service;

/** The steps of receiving an aanvraag. Nothing is kept of what is refused. */
@Service
public class Indienen {

    private final Toegangscontrole toegang;
    private final Typekeuring typekeuring;
    private final Stukkeninname inname;
    private final Aanvraagregister register;
    private final Antwoordmaker antwoorden;
    private final RandomGenerator toeval;

    Indienen(
            Toegangscontrole toegang,
            Typekeuring typekeuring,
            Stukkeninname inname,
            Aanvraagregister register,
            Antwoordmaker antwoorden,
            RandomGenerator toeval) {
        this.toegang = toegang;
        this.typekeuring = typekeuring;
        this.inname = inname;
        this.register = register;
        this.antwoorden = antwoorden;
        this.toeval = toeval;
    }

    public Toegelaten laatToe(Aangeboden aanbod) {
        return new Toegelaten(toegang.laatBinnen(aanbod.wie()), aanbod.stukken(), aanbod.kenmerk(), aanbod.ruimte());
    }

    /** Streams dossier and bijlagen to the kluis, counting; too much stops the reading at once. */
    public Ingenomen neemStukken(Toegelaten toegelaten) {
        return inname.neem(toegelaten);
    }

    public Gelezen keurDossier(Ingenomen ingenomen) {
        return inname.keurDossier(ingenomen);
    }

    public Beoordeeld keurVelden(Gelezen gelezen) {
        var ingenomen = gelezen.inname();
        var verslag = ingenomen.verslag();
        var velden = ingenomen.velden();
        var swv = typekeuring.samenwerkingsverband(velden, ingenomen.van().toegang(), verslag);
        var verzenden = Veldkeuring.verzenden(velden, verslag);
        var gegevens = Veldkeuring.keur(velden, swv.orElse(""), verslag);
        swv.ifPresent(code -> typekeuring.keur(code, velden, ingenomen.bestanden(), gelezen.gevuldeBlokken(), verslag));
        return new Beoordeeld(ingenomen, gegevens, verzenden);
    }

    public Gekeurd weigerBijFouten(Beoordeeld beoordeeld) {
        return beoordeeld.goed();
    }

    public Geregistreerd registreer(Gekeurd gekeurd) {
        var ingenomen = gekeurd.inname();
        var nieuw = NieuweAanvraag.van(
                ingenomen.sleutel(), gekeurd.gegevens(), ingenomen.bestanden(), gekeurd.verzenden(), toeval);
        return Verzegeling.registreer(ingenomen, () -> register.registreer(nieuw));
    }

    public Aanvraagantwoord antwoord(Geregistreerd geregistreerd) {
        var ingenomen = geregistreerd.inname();
        return antwoorden.ontvangen(
                geregistreerd.registratie(),
                ingenomen.verslag().waarschuwingen(),
                ingenomen.van().toegang().lvs());
    }
}
