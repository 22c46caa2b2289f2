/** Ground: bytes of dossiers and bijlagen, streamed in and out. */
@ApplicationModule(
        displayName = "bijlage",
        allowedDependencies = {"techniek", "techniek :: opslag"})
@NullMarked
package nl.lvsgateway.bijlage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
