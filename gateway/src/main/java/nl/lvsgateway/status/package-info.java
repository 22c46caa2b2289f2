/** Flow: 'Statussen updaten', from Kindkans to the store and from the store to the LVS. */
@ApplicationModule(
        displayName = "status",
        allowedDependencies = {"techniek", "techniek :: opslag", "aanvraag", "kindkans", "samenwerkingsverband"})
@NullMarked
package nl.lvsgateway.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
