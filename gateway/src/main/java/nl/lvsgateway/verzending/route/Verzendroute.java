package nl.lvsgateway.verzending.route;

import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.verzending.Geleverd;
import nl.lvsgateway.verzending.NietGeleverd;
import nl.lvsgateway.verzending.Verdeler;
import nl.lvsgateway.verzending.Verzender;
import nl.lvsgateway.verzending.Verzending;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * From the store to Kindkans. Every ring of the bell lets the verdeler take what may go; who delivered rings again, so it
 * runs on as long as there is any.
 */
@Component
class Verzendroute extends RouteBuilder {

    /** One ring that waits is loud enough: more are dropped. */
    static final String BEL = "seda:verzending-beurt?size=1&discardWhenFull=true";

    /** Never more in here than the verdeler has in hand. */
    private static final String LEVER =
            "seda:verzending-lever?size=64&concurrentConsumers={{gateway.verzending.tegelijk:10}}";

    private static final String VERZENDING = "verzending";

    private final Verdeler verdeler;
    private final Verzender verzender;

    Verzendroute(Verdeler verdeler, Verzender verzender) {
        this.verdeler = verdeler;
        this.verzender = verzender;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageBody(false).logExhaustedMessageHistory(false));

        from(BEL)
                .routeId("verzending-beurt")
                .removeProperties("*") // of the verzending that rang: what went wrong with it is no matter of the next
                .process(uitwisseling -> uitwisseling.getMessage().setBody(verdeler.neem()))
                .split(body())
                .to(LEVER);

        from(LEVER)
                .routeId("verzending-lever")
                .setProperty(VERZENDING, body())
                .doTry()
                .process(vertaal(Verzending.class, verzender::lever))
                .process(vertaal(Geleverd.class, verzender::boekGeleverd))
                .doCatch(NietGeleverd.class)
                .setBody(exchangeProperty(Exchange.EXCEPTION_CAUGHT))
                .process(vertaal(NietGeleverd.class, verzender::boekNietGeleverd))
                .doFinally()
                .process(this::klaar)
                .to(BEL);
    }

    private void klaar(Exchange uitwisseling) {
        var fout = uitwisseling.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        verdeler.klaar(
                uitwisseling.getProperty(VERZENDING, Verzending.class),
                fout instanceof NietGeleverd nietGeleverd ? nietGeleverd.getCause() : fout);
    }
}
