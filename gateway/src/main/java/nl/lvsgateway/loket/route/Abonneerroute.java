package nl.lvsgateway.loket.route;

import static nl.lvsgateway.techniek.route.Stap.stap;
import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.loket.Abonneerbalie;
import nl.lvsgateway.loket.Abonneervraag;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From the door to an answer: everything about an abonnement. */
@Component
class Abonneerroute extends RouteBuilder {

    private final Abonneerbalie balie;

    Abonneerroute(Abonneerbalie balie) {
        this.balie = balie;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from("direct:abonneren")
                .routeId("abonneren")
                .process(stap(Abonneervraag.class, balie::controleerToegang))
                .process(vertaal(Abonneervraag.class, balie::zet));

        from("direct:abonnement-opvragen")
                .routeId("abonnement-opvragen")
                .process(stap(Abonneervraag.class, balie::controleerToegang))
                .process(vertaal(Abonneervraag.class, balie::geef));

        from("direct:abonnement-beeindigen")
                .routeId("abonnement-beeindigen")
                .process(stap(Abonneervraag.class, balie::controleerToegang))
                .process(stap(Abonneervraag.class, balie::beeindig));
    }
}
