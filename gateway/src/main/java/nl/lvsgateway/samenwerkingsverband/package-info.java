/** Ground: what a samenwerkingsverband asks of schools, as data. */
@ApplicationModule(
        displayName = "samenwerkingsverband",
        allowedDependencies = {"techniek"})
@NullMarked
package nl.lvsgateway.samenwerkingsverband;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
