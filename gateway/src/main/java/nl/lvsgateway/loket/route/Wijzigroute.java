package nl.lvsgateway.loket.route;

import nl.lvsgateway.loket.indienen.Aangeboden;
import nl.lvsgateway.loket.indienen.Indienen;
import nl.lvsgateway.loket.inzien.Aanvraagantwoord;
import nl.lvsgateway.loket.wijzigen.Wijzigen;
import nl.lvsgateway.techniek.route.Stroom;
import nl.lvsgateway.techniek.route.Stroomroute;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** From the door to the store: a new version of a whole aanvraag. */
@Component
public class Wijzigroute extends Stroomroute<Aangeboden, Aanvraagantwoord> {

    Wijzigroute(ProducerTemplate camel, Indienen indienen, Wijzigen wijzigen) {
        super(
                camel,
                Stroom.begin("wijzigen", indienen::laatToe)
                        .dan(wijzigen::zoek)
                        .dan(wijzigen::neemStukken)
                        .dan(indienen::keurDossier)
                        .dan(indienen::keurVelden)
                        .dan(wijzigen::keurVersie)
                        .dan(wijzigen::wijzig)
                        .dan(indienen::antwoord));
    }
}
