package nl.lvsgateway.beheer.web.aanvragen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import org.springframework.stereotype.Component;

/** Writes every view of an aanvraag in the Logboek; a page that renews itself is the same view. */
@Component
class Inzage {

    private static final Duration ZELFDE_KIJKBEURT = Duration.ofMinutes(15);
    private static final String GEZIEN = "gezien-";

    private final Logboek logboek;
    private final Clock klok;

    Inzage(Logboek logboek, Clock klok) {
        this.logboek = logboek;
        this.klok = klok;
    }

    void bekeken(Medewerker wie, Regel aanvraag, HttpServletRequest vraag) {
        var nu = klok.instant();
        var sessie = vraag.getSession();
        var sleutel = GEZIEN + aanvraag.ontvangstnummer();
        // only what the session itself remembers makes it a renewal: a header can be sent by anyone
        var vernieuwt = vraag.getHeader("HX-Request") != null
                && sessie.getAttribute(sleutel) instanceof Instant laatst
                && laatst.plus(ZELFDE_KIJKBEURT).isAfter(nu);
        if (!vernieuwt) {
            sessie.setAttribute(sleutel, nu);
            logboek.schrijf(wie.deed(Daad.AANVRAAG_BEKEKEN, aanvraag.ontvangstnummer(), aanvraag.school(), null));
        }
    }

    void inhoudGetoond(Medewerker wie, Regel aanvraag) {
        logboek.schrijf(wie.deed(Daad.INHOUD_GETOOND, aanvraag.ontvangstnummer(), aanvraag.school(), null));
    }

    void bevindingenGetoond(Medewerker wie, Regel aanvraag) {
        logboek.schrijf(wie.deed(Daad.BEVINDINGEN_GETOOND, aanvraag.ontvangstnummer(), aanvraag.school(), null));
    }
}
