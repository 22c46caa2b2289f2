package nl.lvsgateway.dossier.route;

import nl.lvsgateway.dossier.Bundelboek;
import nl.lvsgateway.dossier.Dossierteller;
import nl.lvsgateway.dossier.bundel.Bundelinstellingen;
import nl.lvsgateway.dossier.bundel.Bundelmap;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Again and again: what was added to the folder of bundles, replaced there or taken away; and how many dossiers came. */
@Component
class Bundelroute extends RouteBuilder {

    private final Bundelinstellingen instellingen;
    private final ObjectProvider<Bundelmap> map;
    private final Bundelboek boek;
    private final Dossierteller teller;

    Bundelroute(Bundelinstellingen instellingen, ObjectProvider<Bundelmap> map, Bundelboek boek, Dossierteller teller) {
        this.instellingen = instellingen;
        this.map = map;
        this.boek = boek;
        this.teller = teller;
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        from("timer:bundels?delay=10000&period=" + instellingen.peilen().toMillis())
                .routeId("bundels-peilen")
                .process(uitwisseling -> map.ifAvailable(Bundelmap::kijk))
                .process(uitwisseling -> boek.kijk());

        from("timer:dossiers-tellen?delay=10000&period=10000")
                .routeId("dossiers-tellen")
                .process(uitwisseling -> teller.schrijf());
    }
}
