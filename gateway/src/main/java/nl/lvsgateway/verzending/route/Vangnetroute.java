package nl.lvsgateway.verzending.route;

import nl.lvsgateway.verzending.Verzender;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The safety net: gives postponed and abandoned work a turn, and keeps the leases of running work alive. */
@Component
class Vangnetroute extends RouteBuilder {

    private final Verzender verzender;
    private final Verzendbel bel;

    Vangnetroute(Verzender verzender, Verzendbel bel) {
        this.verzender = verzender;
        this.bel = bel;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:verzending-vangnet?period=1000")
                .routeId("verzending-vangnet")
                .process(uitwisseling -> verzender.geefBeurt())
                .process(uitwisseling -> bel.luidVoorAllen());

        from("timer:verzending-levensteken?period=4000")
                .routeId("verzending-levensteken")
                .process(uitwisseling -> verzender.verleng());
    }
}
