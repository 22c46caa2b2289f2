package nl.lvsgateway.bijlage.route;

import nl.lvsgateway.bijlage.Kluisinventaris;
import nl.lvsgateway.bijlage.Opruimer;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Now and then: what could not leave the kluis at once leaves it after all, and what dead processes left half-written too. */
@Component
class Opruimroute extends RouteBuilder {

    private final Opruimer opruimer;
    private final Kluisinventaris kluis;

    Opruimroute(Opruimer opruimer, Kluisinventaris kluis) {
        this.opruimer = opruimer;
        this.kluis = kluis;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:opruimen?period=30000&delay=5000").routeId("opruimen").process(uitwisseling -> opruimer.ruimOp());
        from("timer:onaf?period=60000&delay=5000").routeId("onaf-opruimen").process(uitwisseling -> kluis.onderhoud());
    }
}
