/** Ground: which school may send through which LVS, proven by the verificatiecode. */
@ApplicationModule(
        displayName = "koppeling",
        allowedDependencies = {"techniek", "techniek :: opslag", "techniek :: route"})
@NullMarked
package nl.lvsgateway.koppeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
