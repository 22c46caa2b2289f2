package nl.lvsgateway.loket.route;

import static nl.lvsgateway.techniek.route.Stap.stap;
import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.loket.Activering;
import nl.lvsgateway.loket.Balie;
import nl.lvsgateway.loket.Bezoek;
import nl.lvsgateway.loket.Keurbalie;
import nl.lvsgateway.loket.Keuring;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From the door to an answer: everything that is no hand-in. */
@Component
class Balieroute extends RouteBuilder {

    private final Balie balie;
    private final Keurbalie keurbalie;

    Balieroute(Balie balie, Keurbalie keurbalie) {
        this.balie = balie;
        this.keurbalie = keurbalie;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from("direct:activeren").routeId("activeren").process(vertaal(Activering.class, balie::activeer));

        from("direct:toegang").routeId("toegang").process(stap(Bezoek.class, balie::controleerToegang));

        from("direct:valideren")
                .routeId("valideren")
                .process(stap(Keuring.class, keurbalie::controleerToegang))
                .process(vertaal(Keuring.class, keurbalie::keur));

        from("direct:verzenden")
                .routeId("verzenden")
                .process(stap(Bezoek.class, balie::controleerToegang))
                .process(vertaal(Bezoek.class, balie::verzend));

        from("direct:verwijderen")
                .routeId("verwijderen")
                .process(stap(Bezoek.class, balie::controleerToegang))
                .process(vertaal(Bezoek.class, balie::verwijder));

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
