package nl.lvsgateway.loket.route;

import nl.lvsgateway.loket.indienen.Aangeboden;
import nl.lvsgateway.loket.indienen.Indienen;
import nl.lvsgateway.loket.inzien.Aanvraagantwoord;
import nl.lvsgateway.techniek.route.Stroom;
import nl.lvsgateway.techniek.route.Stroomroute;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** From the door to the store: the order in which an aanvraag is received. */
@Component
public class Indienroute extends Stroomroute<Aangeboden, Aanvraagantwoord> {

    Indienroute(ProducerTemplate camel, Indienen indienen) {
        super(
                camel,
                Stroom.begin("indienen", indienen::laatToe)
                        .dan(indienen::neemStukken)
                        .dan(indienen::keurDossier)
                        .dan(indienen::keurVelden)
                        .dan(indienen::weigerBijFouten)
                        .dan(indienen::registreer)
                        .dan(indienen::antwoord));
    }
}
