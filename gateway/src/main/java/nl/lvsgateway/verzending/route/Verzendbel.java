package nl.lvsgateway.verzending.route;

import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.techniek.NaCommit;
import nl.lvsgateway.techniek.opslag.Databank;
import nl.lvsgateway.verzending.Verzender;
import nl.lvsgateway.verzending.Werksignaal;
import org.apache.camel.ProducerTemplate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings when there is work: new work starts at once, here and on other nodes, not at the next look of the safety net. */
@Component
class Verzendbel {

    private final ProducerTemplate camel;
    private final Verzender verzender;
    private final Databank databank;
    private final Werksignaal signaal;

    Verzendbel(ProducerTemplate camel, Verzender verzender, Databank databank, Werksignaal signaal) {
        this.camel = camel;
        this.verzender = verzender;
        this.databank = databank;
        this.signaal = signaal;
    }

    @NaCommit
    void luid(VerzendingGevraagd gevraagd) {
        luid();
        signaal.meld();
    }

    /** What a process that died had in hand need not wait for its lease when nobody else can be on this database. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (databank.alleenVanOns()) {
            verzender.neemAllesOver();
        }
        signaal.luister(this::luid);
    }

    void luid() {
        camel.sendBody(Verzendroute.BEL, "");
    }
}
