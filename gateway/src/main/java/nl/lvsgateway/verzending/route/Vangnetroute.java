package nl.lvsgateway.verzending.route;

import nl.lvsgateway.verzending.Verdeler;
import nl.lvsgateway.verzending.Verzender;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The safety net: gives postponed and abandoned work a turn, and keeps the leases of running work alive. */
@Component
class Vangnetroute extends RouteBuilder {

    private final Verzender verzender;
    private final Verdeler verdeler;
    private final Verzendbel bel;

    Vangnetroute(Verzender verzender, Verdeler verdeler, Verzendbel bel) {
        this.verzender = verzender;
        this.verdeler = verdeler;
        this.bel = bel;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:verzending-vangnet?period=500")
                .routeId("verzending-vangnet")
                .process(uitwisseling -> verzender.geefBeurt())
                .process(uitwisseling -> bel.luid());

        from("timer:verzending-levensteken?period=4000")
                .routeId("verzending-levensteken")
                .process(uitwisseling -> verdeler.verleng());
    }
}
