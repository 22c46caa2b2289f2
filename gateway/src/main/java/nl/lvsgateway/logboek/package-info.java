/** Ground: who did what and who looked at what; lines are added and never changed. */
@ApplicationModule(
        displayName = "logboek",
        allowedDependencies = {"techniek", "techniek :: opslag"})
@NullMarked
package nl.lvsgateway.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
