package nl.lvsgateway.loket.wijzigen;

import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.aanvraag.Aanvraagbeheer;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Verwacht;
import nl.lvsgateway.bijlage.Opruimer;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.loket.inzien.Aanvraagantwoord;
import nl.lvsgateway.loket.inzien.Aanvraagdetail;
import nl.lvsgateway.loket.inzien.Antwoordmaker;
import nl.lvsgateway.loket.keuren.Veldkeuring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** One aanvraag that is here: send it, delete it, tell all of it. */
@Service
public class Aanvraagbalie {

    private final Aanvraagregister register;
    private final Aanvraagbeheer beheer;
    private final Opruimer opruimer;
    private final Antwoordmaker antwoorden;

    Aanvraagbalie(Aanvraagregister register, Aanvraagbeheer beheer, Opruimer opruimer, Antwoordmaker antwoorden) {
        this.register = register;
        this.beheer = beheer;
        this.opruimer = opruimer;
        this.antwoorden = antwoorden;
    }

    /** Sends what is saved, or sends it again. */
    public Aanvraagantwoord verzend(Toegang toegang, @Nullable String kenmerk, Verwacht verwacht) {
        return register.vraagVerzending(sleutel(toegang, kenmerk), Door.LVS, verwacht)
                .map(aanvraag -> antwoorden.verzonden(aanvraag, toegang.lvs()))
                .orElseThrow(Aanvraagbalie::onbekend);
    }

    /** Takes away all that the school handed in, and its content at once. */
    public Verwijderantwoord verwijder(Toegang toegang, @Nullable String kenmerk, Verwacht verwacht) {
        var weg = beheer.verwijder(sleutel(toegang, kenmerk), verwacht);
        opruimer.ruimOp();
        return new Verwijderantwoord(
                weg.sleutel().kenmerk(), weg.ontvangstnummer().toString(), weg.tijdstip());
    }

    public Aanvraagdetail geef(Toegang toegang, @Nullable String kenmerk) {
        return register.vind(sleutel(toegang, kenmerk))
                .map(aanvraag -> antwoorden.detail(aanvraag, toegang.lvs()))
                .orElseThrow(Aanvraagbalie::onbekend);
    }

    private static AanvraagSleutel sleutel(Toegang toegang, @Nullable String kenmerk) {
        if (kenmerk == null || !Veldkeuring.isKenmerk(kenmerk)) {
            throw onbekend();
        }
        return new AanvraagSleutel(toegang.school().waarde(), toegang.lvs().code(), kenmerk);
    }

    private static Geweigerd onbekend() {
        return new Geweigerd(Fout.bij(Weigering.AANVRAAG_ONBEKEND, "kenmerk"));
    }
}
