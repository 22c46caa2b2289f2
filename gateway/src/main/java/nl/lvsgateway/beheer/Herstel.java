package nl.lvsgateway.beheer;

import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends again what failed, and writes down who wanted it and why. */
@Service
public class Herstel {

    private final Aanvraagregister register;
    private final Logboek logboek;

    Herstel(Aanvraagregister register, Logboek logboek) {
        this.register = register;
        this.logboek = logboek;
    }

    /** The act and its line in the Logboek stand or fall together. */
    @Transactional
    public void verzendNogmaals(Medewerker wie, Regel aanvraag, String toelichting) {
        var nummer = Ontvangstnummer.van(aanvraag.ontvangstnummer()).orElseThrow();
        register.vraagVerzending(nummer, Door.SUPPORT).orElseThrow();
        logboek.schrijf(wie.deed(
                Daad.NOGMAALS_VERZONDEN,
                aanvraag.ontvangstnummer(),
                aanvraag.school(),
                toelichting.isBlank() ? null : toelichting));
    }
}
