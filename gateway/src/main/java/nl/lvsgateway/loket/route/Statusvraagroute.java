package nl.lvsgateway.loket.route;

import nl.lvsgateway.loket.inzien.Statusantwoord;
import nl.lvsgateway.loket.statussen.Statusbalie;
import nl.lvsgateway.loket.statussen.Statusbalie.Gesteld;
import nl.lvsgateway.techniek.route.Stroom;
import nl.lvsgateway.techniek.route.Stroomroute;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** 'Statussen updaten': from the question to the answer. */
@Component
public class Statusvraagroute extends Stroomroute<Gesteld, Statusantwoord> {

    Statusvraagroute(ProducerTemplate camel, Statusbalie balie) {
        super(
                camel,
                Stroom.begin("statussen-updaten", balie::laatToe)
                        .dan(balie::keurVraag)
                        .dan(balie::vraagNa)
                        .dan(balie::zoekOp)
                        .dan(balie::antwoord));
    }
}
