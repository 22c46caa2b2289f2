/** Door: the Dutch web console for support. */
@ApplicationModule(
        displayName = "beheer",
        allowedDependencies = {
            "techniek",
            "techniek :: opslag",
            "techniek :: rest",
            "abonnement",
            "aanvraag",
            "aanvraag :: opslag",
            "bijlage",
            "dossier",
            "kindkans",
            "koppeling",
            "logboek",
            "samenwerkingsverband",
            "simulator",
            "status",
            "verzending"
        })
@NullMarked
package nl.lvsgateway.beheer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
