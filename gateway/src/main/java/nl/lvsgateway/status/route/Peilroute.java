package nl.lvsgateway.status.route;

import nl.lvsgateway.status.Statusboek;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Asks Kindkans now and then for statuses that no LVS asked for, so that the console shows them too. */
@Component
class Peilroute extends RouteBuilder {

    private final Statusboek statusboek;

    Peilroute(Statusboek statusboek) {
        this.statusboek = statusboek;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:status-peilen?delay=5000&period={{gateway.status.peilen-ms:60000}}")
                .routeId("status-peilen")
                .process(uitwisseling -> statusboek.peil());
    }
}
