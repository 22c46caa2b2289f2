package nl.lvsgateway.bijlage.route;

import nl.lvsgateway.bijlage.Opruimer;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Now and then: what could not leave the kluis at once leaves it after all. */
@Component
class Opruimroute extends RouteBuilder {

    private final Opruimer opruimer;

    Opruimroute(Opruimer opruimer) {
        this.opruimer = opruimer;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:opruimen?period=30000&delay=5000").routeId("opruimen").process(uitwisseling -> opruimer.ruimOp());
    }
}
