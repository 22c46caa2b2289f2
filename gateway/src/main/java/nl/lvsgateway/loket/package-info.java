/** Door: the counter where an LVS hands in and asks, over SOAP and REST by the same rules. */
@ApplicationModule(
        displayName = "loket",
        allowedDependencies = {
            "techniek",
            "techniek :: opslag",
            "techniek :: rest",
            "techniek :: route",
            "techniek :: soap",
            "koppeling",
            "samenwerkingsverband",
            "dossier",
            "bijlage",
            "aanvraag",
            "status",
            "abonnement"
        })
@NullMarked
package nl.lvsgateway.loket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
