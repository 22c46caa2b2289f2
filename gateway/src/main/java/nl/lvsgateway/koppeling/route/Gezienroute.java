package nl.lvsgateway.koppeling.route;

import nl.lvsgateway.koppeling.Gezienlijst;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Once a minute: when koppelingen and keys were last used. */
@Component
class Gezienroute extends RouteBuilder {

    private final Gezienlijst gezien;

    Gezienroute(Gezienlijst gezien) {
        this.gezien = gezien;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:koppeling-gezien?delay=10000&period={{gateway.koppeling.gezien-ms:60000}}")
                .routeId("koppeling-gezien")
                .process(uitwisseling -> gezien.schrijf());
    }
}
