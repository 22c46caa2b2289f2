package nl.lvsgateway.loket.route;

import nl.lvsgateway.loket.indienen.Aangeboden;
import nl.lvsgateway.loket.indienen.Indienen;
import nl.lvsgateway.loket.inzien.Aanvraagantwoord;
import nl.lvsgateway.loket.wijzigen.Wijzigen;
import nl.lvsgateway.techniek.route.Stroom;
import nl.lvsgateway.techniek.route.Stroomroute;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** From the door to the store: bijlagen on top of an aanvraag. */
@Component
public class Aanvulroute extends Stroomroute<Aangeboden, Aanvraagantwoord> {

    Aanvulroute(ProducerTemplate camel, Indienen indienen, Wijzigen wijzigen) {
        super(
                camel,
                Stroom.begin("bijlagen-toevoegen", indienen::laatToe)
                        .dan(wijzigen::zoek)
                        .dan(wijzigen::neemBijlagen)
                        .dan(wijzigen::keurBijlagen)
                        .dan(wijzigen::vulAan)
                        .dan(indienen::antwoord));
    }
}
