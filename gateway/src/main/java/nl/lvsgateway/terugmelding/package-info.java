/** Door: what Kindkans tells us by itself, a new status or the verificatiecode that a school set there. */
@ApplicationModule(
        displayName = "terugmelding",
        allowedDependencies = {"techniek", "techniek :: soap", "koppeling", "samenwerkingsverband", "status", "kindkans"
        })
@NullMarked
package nl.lvsgateway.terugmelding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
