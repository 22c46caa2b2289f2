/** Flow: delivering to Kindkans. The row of a verzending is the outbox. */
@ApplicationModule(
        displayName = "verzending",
        allowedDependencies = {
            "techniek",
            "techniek :: opslag",
            "techniek :: route",
            "aanvraag",
            "bijlage",
            "kindkans",
            "samenwerkingsverband"
        })
@NullMarked
package nl.lvsgateway.verzending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
