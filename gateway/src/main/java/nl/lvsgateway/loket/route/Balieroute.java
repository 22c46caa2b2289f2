package nl.lvsgateway.loket.route;

import static nl.lvsgateway.techniek.route.Stap.stap;
import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.loket.Activering;
import nl.lvsgateway.loket.Balie;
import nl.lvsgateway.loket.Bezoek;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From the door to an answer: everything that is no hand-in. */
@Component
class Balieroute extends RouteBuilder {

    private final Balie balie;

    Balieroute(Balie balie) {
        this.balie = balie;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from("direct:activeren").routeId("activeren").process(vertaal(Activering.class, balie::activeer));

        from("direct:toegang").routeId("toegang").process(stap(Bezoek.class, balie::controleerToegang));

        from("direct:verzenden")
                .routeId("verzenden")
                .process(stap(Bezoek.class, balie::controleerToegang))
                .process(vertaal(Bezoek.class, balie::verzend));

        from("direct:opvragen")
                .routeId("opvragen")
                .process(stap(Bezoek.class, balie::controleerToegang))
                .process(vertaal(Bezoek.class, balie::geef));

        from("direct:statussen-updaten")
                .routeId("statussen-updaten")
                .process(stap(Bezoek.class, balie::controleerToegang))
                .process(vertaal(Bezoek.class, balie::werkStatussenBij));
    }
}
