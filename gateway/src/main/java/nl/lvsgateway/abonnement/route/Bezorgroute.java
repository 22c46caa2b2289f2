package nl.lvsgateway.abonnement.route;

import static nl.lvsgateway.techniek.route.Stap.einde;
import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.abonnement.Bezorgd;
import nl.lvsgateway.abonnement.Bezorger;
import nl.lvsgateway.abonnement.Bezorging;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From the outbox to the LVS; every ring of the bell lets one worker look, and who found work rings again. */
@Component
class Bezorgroute extends RouteBuilder {

    /** A full bell is loud enough: more rings are dropped. */
    static final String BEL = "seda:melding-beurt?size=256&discardWhenFull=true";

    private static final String BEZORG = "direct:melding-bezorgen";

    private final Bezorger bezorger;
    private final Bezorgbel bel;

    Bezorgroute(Bezorger bezorger, Bezorgbel bel) {
        this.bezorger = bezorger;
        this.bel = bel;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageBody(false).logExhaustedMessageHistory(false));

        from(BEL + "&concurrentConsumers={{gateway.abonnement.tegelijk:4}}")
                .routeId("melding-beurt")
                .process(uitwisseling -> uitwisseling.getMessage().setBody(bezorger.neemInHand()))
                .filter(body().isNotNull())
                .to(BEZORG);

        from(BEZORG)
                .routeId("melding-bezorgen")
                .process(vertaal(Bezorging.class, bezorger::bezorg))
                .process(einde(Bezorgd.class, bezorger::boek))
                .to(BEL);

        from("timer:melding-vangnet?period=1000")
                .routeId("melding-vangnet")
                .process(uitwisseling -> bezorger.geefVrij())
                .process(uitwisseling -> bel.luidVoorAllen());

        from("timer:melding-opruimen?delay=60000&period=3600000")
                .routeId("melding-opruimen")
                .process(uitwisseling -> bezorger.ruimOp());
    }
}
