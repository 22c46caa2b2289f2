package nl.lvsgateway.abonnement.route;

import nl.lvsgateway.abonnement.Abonnementinstellingen;
import nl.lvsgateway.abonnement.Bezorger;
import nl.lvsgateway.abonnement.MeldingGezet;
import nl.lvsgateway.techniek.NaCommit;
import nl.lvsgateway.techniek.opslag.Databank;
import org.apache.camel.ProducerTemplate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings when there is something to tell. */
@Component
class Bezorgbel {

    private final ProducerTemplate camel;
    private final Bezorger bezorger;
    private final Databank databank;
    private final int tegelijk;

    Bezorgbel(ProducerTemplate camel, Bezorger bezorger, Databank databank, Abonnementinstellingen instellingen) {
        this.camel = camel;
        this.bezorger = bezorger;
        this.databank = databank;
        this.tegelijk = instellingen.tegelijk();
    }

    @NaCommit
    void luid(MeldingGezet gezet) {
        luid();
    }

    /** What a process that died had in hand need not wait for its lease when nobody else can be on this database. */
    @EventListener(ApplicationReadyEvent.class)
    void ruimOp() {
        if (databank.alleenVanOns()) {
            bezorger.neemAllesOver();
        }
    }

    void luidVoorAllen() {
        for (var werker = 0; werker < tegelijk; werker++) {
            luid();
        }
    }

    private void luid() {
        camel.sendBody(Bezorgroute.BEL, "");
    }
}
