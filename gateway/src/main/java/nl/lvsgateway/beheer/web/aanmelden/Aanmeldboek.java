package nl.lvsgateway.beheer.web.aanmelden;

import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregel;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes in the Logboek who came in, who left and who failed to. */
@Component
class Aanmeldboek {

    private final Logboek logboek;
    private final Aanmeldrem rem;
    private final Accountbron accounts;

    Aanmeldboek(Logboek logboek, Aanmeldrem rem, Accountbron accounts) {
        this.logboek = logboek;
        this.rem = rem;
        this.accounts = accounts;
    }

    @EventListener
    void aangemeld(InteractiveAuthenticationSuccessEvent gebeurd) {
        if (gebeurd.getAuthentication().getPrincipal() instanceof Aangemeld aangemeld) {
            rem.raak(aangemeld.medewerker().naam(), Herkomst.van(gebeurd.getAuthentication()));
            schrijf(aangemeld.medewerker(), Daad.AANGEMELD);
        }
    }

    @EventListener
    void afgemeld(LogoutSuccessEvent gebeurd) {
        if (gebeurd.getAuthentication().getPrincipal() instanceof Aangemeld aangemeld) {
            schrijf(aangemeld.medewerker(), Daad.AFGEMELD);
        }
    }

    /** A name that is no account is not written down: people type their password there by mistake. */
    @EventListener
    void mislukt(AbstractAuthenticationFailureEvent gebeurd) {
        var naam = gebeurd.getAuthentication().getName();
        var wie = accounts.kent(naam) ? naam : "onbekend";
        logboek.schrijf(new Logregel(wie, "niet aangemeld", Daad.AANMELDEN_MISLUKT, wie, null, null));
    }

    private void schrijf(Medewerker wie, Daad daad) {
        logboek.schrijf(wie.deed(daad, wie.naam(), null, null));
    }
}
