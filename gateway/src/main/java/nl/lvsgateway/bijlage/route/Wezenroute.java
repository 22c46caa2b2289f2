package nl.lvsgateway.bijlage.route;

import nl.lvsgateway.bijlage.Wezenopruimer;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Now and then, a little of the kluis at a time: what hand-ins left behind is removed. */
@Component
class Wezenroute extends RouteBuilder {

    private final Wezenopruimer opruimer;

    Wezenroute(Wezenopruimer opruimer) {
        this.opruimer = opruimer;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:wezen?delay=60000&period=" + Wezenopruimer.TUSSENPOOS.toMillis())
                .routeId("wezen-opruimen")
                .process(uitwisseling -> opruimer.ruimOp());
    }
}
