/** Core: what a school asks, and the number it gets. */
@ApplicationModule(
        displayName = "aanvraag",
        allowedDependencies = {"techniek", "techniek :: opslag", "samenwerkingsverband", "bijlage"})
@NullMarked
package nl.lvsgateway.aanvraag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
