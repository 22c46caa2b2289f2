package nl.lvsgateway.loket.route;

import static nl.lvsgateway.techniek.route.Stap.stap;
import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.loket.Indienen;
import nl.lvsgateway.loket.Inzending;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From the door to the store: the order in which an aanvraag is received. */
@Component
class Indienroute extends RouteBuilder {

    private final Indienen indienen;

    Indienroute(Indienen indienen) {
        this.indienen = indienen;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from("direct:indienen")
                .routeId("indienen")
                .process(stap(Inzending.class, indienen::controleerToegang))
                .process(stap(Inzending.class, indienen::neemStukken))
                .process(stap(Inzending.class, indienen::keurDossier))
                .process(stap(Inzending.class, indienen::keurVelden))
                .process(stap(Inzending.class, indienen::weigerBijFouten))
                .process(stap(Inzending.class, indienen::registreer))
                .process(vertaal(Inzending.class, indienen::antwoord));
    }
}
