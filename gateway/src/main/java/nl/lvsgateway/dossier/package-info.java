/** What an OSO dossier says and whether it may go to a samenwerkingsverband. */
@ApplicationModule(displayName = "dossier", allowedDependencies = "techniek")
@NullMarked
package nl.lvsgateway.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
