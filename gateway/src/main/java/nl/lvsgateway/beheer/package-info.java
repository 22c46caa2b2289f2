/** Door: the Dutch web console for support. */
@ApplicationModule(
        displayName = "beheer",
        allowedDependencies = {
            "techniek",
            "techniek :: opslag",
            "aanvraag",
            "kindkans",
            "koppeling",
            "logboek",
            "samenwerkingsverband"
        })
@NullMarked
package nl.lvsgateway.beheer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
