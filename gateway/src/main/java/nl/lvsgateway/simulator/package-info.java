/** Plays Kindkans: for the demo, and for LVS builders who want to try their side. Off unless asked for. */
@ApplicationModule(
        displayName = "simulator",
        allowedDependencies = {"techniek"})
@NullMarked
package nl.lvsgateway.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
