package nl.lvsgateway.beheer.web.bord;

import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Overzicht.Regel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line over which an open page hears that something changed. */
@Controller
class Livelijn {

    private final Livebord bord;
    private final Overzicht overzicht;

    Livelijn(Livebord bord, Overzicht overzicht) {
        this.bord = bord;
        this.overzicht = overzicht;
    }

    @GetMapping(path = "/live", produces = "text/event-stream")
    SseEmitter kijk(Medewerker wie, @RequestParam(defaultValue = "") String aanvraag) {
        return bord.kijk(wie, aanvraag.isEmpty() ? null : id(aanvraag, wie));
    }

    private Long id(String nummer, Medewerker wie) {
        return Ontvangstnummer.van(nummer)
                .flatMap(gevonden -> overzicht.vind(gevonden, wie.blik()))
                .map(Regel::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
