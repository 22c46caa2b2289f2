package nl.lvsgateway.verzending.route;

import static nl.lvsgateway.techniek.route.Stap.einde;
import static nl.lvsgateway.techniek.route.Stap.stap;
import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.verzending.Uitslag;
import nl.lvsgateway.verzending.Verdeler;
import nl.lvsgateway.verzending.Verzender;
import nl.lvsgateway.verzending.Verzending;
import nl.lvsgateway.verzending.Verzendinstellingen;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * From the store to Kindkans. Every ring of the bell lets the verdeler take what may go; each answer of Kindkans rings again,
 * so it runs on as long as there is any. Booking is a road of its own: Kindkans does not wait for our disk.
 */
@Component
class Verzendroute extends RouteBuilder {

    /** One ring that waits is loud enough: more are dropped. */
    static final String BEL = "seda:verzending-beurt?size=1&discardWhenFull=true";

    /** Room for all that the verdeler may have in hand. */
    private static final String ZOVEEL_TEGELIJK = "?size=192&blockWhenFull=true&concurrentConsumers=";

    private static final String LEVER = "seda:verzending-lever" + ZOVEEL_TEGELIJK;
    private static final String BOEK = "seda:verzending-boek" + ZOVEEL_TEGELIJK;

    private final Verdeler verdeler;
    private final Verzender verzender;
    private final int tegelijk;

    Verzendroute(Verdeler verdeler, Verzender verzender, Verzendinstellingen instellingen) {
        this.verdeler = verdeler;
        this.verzender = verzender;
        this.tegelijk = instellingen.tegelijk();
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageBody(false).logExhaustedMessageHistory(false));

        from(BEL)
                .routeId("verzending-beurt")
                .process(uitwisseling -> uitwisseling.getMessage().setBody(verdeler.neem()))
                .split(body())
                .to(LEVER + tegelijk);

        from(LEVER + tegelijk)
                .routeId("verzending-lever")
                .process(vertaal(Verzending.class, verzender::lever))
                .process(stap(Uitslag.class, verdeler::beantwoord))
                .to(BOEK + tegelijk)
                .to(BEL);

        from(BOEK + tegelijk)
                .routeId("verzending-boek")
                .process(einde(Uitslag.class, verzender::boek))
                .to(BEL);
    }
}
