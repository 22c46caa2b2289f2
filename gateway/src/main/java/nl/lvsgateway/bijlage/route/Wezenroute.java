package nl.lvsgateway.bijlage.route;

import nl.lvsgateway.bijlage.Wezenopruimer;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** After a start and every day: what hand-ins left behind is removed. */
@Component
class Wezenroute extends RouteBuilder {

    private final Wezenopruimer opruimer;

    Wezenroute(Wezenopruimer opruimer) {
        this.opruimer = opruimer;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:wezen?delay=60000&period=86400000")
                .routeId("wezen-opruimen")
                .process(uitwisseling -> opruimer.ruimOp());
    }
}
