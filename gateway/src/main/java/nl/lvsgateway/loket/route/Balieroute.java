package nl.lvsgateway.loket.route;

import static nl.lvsgateway.techniek.route.Stap.stap;
import static nl.lvsgateway.techniek.route.Stap.vertaal;

import nl.lvsgateway.loket.Activering;
import nl.lvsgateway.loket.Balie;
import nl.lvsgateway.loket.Bezoek;
import nl.lvsgateway.loket.Intrekking;
import nl.lvsgateway.loket.Keurbalie;
import nl.lvsgateway.loket.Keuring;
import nl.lvsgateway.loket.Naslagbalie;
import nl.lvsgateway.loket.Overzichtsbalie;
import nl.lvsgateway.loket.Overzichtsverzoek;
import nl.lvsgateway.loket.Statusbalie;
import nl.lvsgateway.loket.Statusvraag;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From the door to an answer: everything that is no hand-in. */
@Component
class Balieroute extends RouteBuilder {

    private final Balie balie;
    private final Overzichtsbalie overzichtsbalie;
    private final Naslagbalie naslagbalie;
    private final Statusbalie statusbalie;
    private final Keurbalie keurbalie;

    Balieroute(
            Balie balie,
            Overzichtsbalie overzichtsbalie,
            Naslagbalie naslagbalie,
            Statusbalie statusbalie,
            Keurbalie keurbalie) {
        this.balie = balie;
        this.overzichtsbalie = overzichtsbalie;
        this.naslagbalie = naslagbalie;
        this.statusbalie = statusbalie;
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

        from("direct:overzicht")
                .routeId("overzicht")
                .process(stap(Overzichtsverzoek.class, overzichtsbalie::controleerToegang))
                .process(vertaal(Overzichtsverzoek.class, overzichtsbalie::geef));

        from("direct:samenwerkingsverbanden")
                .routeId("samenwerkingsverbanden")
                .process(stap(Bezoek.class, balie::controleerToegang))
                .process(vertaal(Bezoek.class, naslagbalie::samenwerkingsverbanden));

        from("direct:koppelingen").routeId("koppelingen").process(vertaal(Intrekking.class, naslagbalie::koppelingen));

        from("direct:koppeling-intrekken")
                .routeId("koppeling-intrekken")
                .process(vertaal(Intrekking.class, naslagbalie::trekIn));

        from("direct:statussen-updaten")
                .routeId("statussen-updaten")
                .process(stap(Statusvraag.class, statusbalie::controleerToegang))
                .process(vertaal(Statusvraag.class, statusbalie::werkBij));
    }
}
