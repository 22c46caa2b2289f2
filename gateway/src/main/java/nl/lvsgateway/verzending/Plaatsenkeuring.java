package nl.lvsgateway.verzending;

import nl.lvsgateway.kindkans.Kindkansinstellingen;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** Refuses to deliver more at the same time than there are places at Kindkans: the rest would be turned away by ourselves. */
@Component
class Plaatsenkeuring {

    Plaatsenkeuring(Verzendinstellingen verzending, Kindkansinstellingen kindkans) {
        if (verzending.tegelijk() > kindkans.tegelijk()) {
            throw new InvalidConfigurationPropertyValueException(
                    "gateway.verzending.tegelijk",
                    verzending.tegelijk(),
                    "Er zijn " + kindkans.tegelijk() + " plaatsen bij Kindkans: neem hooguit zoveel, of verhoog"
                            + " gateway.kindkans.tegelijk.");
        }
    }
}
