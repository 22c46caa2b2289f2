/** Flow: an LVS that subscribed is told what changed, without a word about a pupil. The row of a melding is the outbox. */
@ApplicationModule(
        displayName = "abonnement",
        allowedDependencies = {
            "techniek",
            "techniek :: opslag",
            "techniek :: route",
            "aanvraag",
            "samenwerkingsverband",
            "status"
        })
@NullMarked
package nl.lvsgateway.abonnement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
