package nl.lvsgateway.beheer.route;

import nl.lvsgateway.beheer.Kijkers;
import nl.lvsgateway.beheer.Minuutmeter;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Tells open pages what changed, and keeps the minutes of the last day. */
@Component
class Beheerroute extends RouteBuilder {

    private final Kijkers kijkers;
    private final Minuutmeter meter;

    Beheerroute(Kijkers kijkers, Minuutmeter meter) {
        this.kijkers = kijkers;
        this.meter = meter;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:beheer-live?period=1000&fixedRate=false")
                .routeId("beheer-live")
                .process(uitwisseling -> kijkers.kijk());

        from("timer:beheer-minuut?period=5000").routeId("beheer-minuut").process(uitwisseling -> meter.meet());
    }
}
