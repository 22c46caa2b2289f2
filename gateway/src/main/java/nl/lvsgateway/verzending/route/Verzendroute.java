package nl.lvsgateway.verzending.route;

import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.verzending.Geleverd;
import nl.lvsgateway.verzending.NietGeleverd;
import nl.lvsgateway.verzending.Verzender;
import nl.lvsgateway.verzending.Verzending;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * From the store to Kindkans. Every ring of the bell lets one worker look for work; who found work rings again, so the
 * workers run on as long as there is any.
 */
@Component
class Verzendroute extends RouteBuilder {

    /** A full bell is loud enough: more rings are dropped. */
    static final String BEL = "seda:verzending-beurt?size=256&discardWhenFull=true";

    private final Verzender verzender;

    Verzendroute(Verzender verzender) {
        this.verzender = verzender;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageBody(false).logExhaustedMessageHistory(false));

        onException(NietGeleverd.class)
                .handled(true)
                .setBody(exchangeProperty(Exchange.EXCEPTION_CAUGHT))
                .process(vertaal(NietGeleverd.class, verzender::boekNietGeleverd))
                .to(BEL);

        from(BEL + "&concurrentConsumers={{gateway.verzending.tegelijk:8}}")
                .routeId("verzending-beurt")
                .process(uitwisseling -> uitwisseling.getMessage().setBody(verzender.neemInHand()))
                .filter(body().isNotNull())
                .to("direct:verzending-lever");

        from("direct:verzending-lever")
                .routeId("verzending-lever")
                .process(vertaal(Verzending.class, verzender::lever))
                .process(vertaal(Geleverd.class, verzender::boekGeleverd))
                .to(BEL);
    }
}
