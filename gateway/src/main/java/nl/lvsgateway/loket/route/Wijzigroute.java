package nl.lvsgateway.loket.route;

import static nl.lvsgateway.techniek.route.Stap.stap;
import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.loket.Indienen;
import nl.lvsgateway.loket.Inzending;
import nl.lvsgateway.loket.Wijzigen;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From the door to the store: a new version of an aanvraag, whole or with bijlagen on top. */
@Component
class Wijzigroute extends RouteBuilder {

    private final Indienen indienen;
    private final Wijzigen wijzigen;

    Wijzigroute(Indienen indienen, Wijzigen wijzigen) {
        this.indienen = indienen;
        this.wijzigen = wijzigen;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from("direct:wijzigen")
                .routeId("wijzigen")
                .process(stap(Inzending.class, indienen::controleerToegang))
                .process(stap(Inzending.class, wijzigen::zoek))
                .process(stap(Inzending.class, indienen::neemStukken))
                .process(stap(Inzending.class, indienen::keurDossier))
                .process(stap(Inzending.class, indienen::keurVelden))
                .process(stap(Inzending.class, wijzigen::keurVersie))
                .process(stap(Inzending.class, indienen::weigerBijFouten))
                .process(stap(Inzending.class, wijzigen::wijzig))
                .process(vertaal(Inzending.class, indienen::antwoord));

        from("direct:bijlagen-toevoegen")
                .routeId("bijlagen-toevoegen")
                .process(stap(Inzending.class, indienen::controleerToegang))
                .process(stap(Inzending.class, wijzigen::zoek))
                .process(stap(Inzending.class, wijzigen::neemBijlagen))
                .process(stap(Inzending.class, wijzigen::keurBijlagen))
                .process(stap(Inzending.class, indienen::weigerBijFouten))
                .process(stap(Inzending.class, wijzigen::vulAan))
                .process(vertaal(Inzending.class, indienen::antwoord));
    }
}
