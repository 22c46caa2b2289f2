/** The other side: hands a message to Kindkans and asks it what it knows. */
@ApplicationModule(
        displayName = "kindkans",
        allowedDependencies = {"techniek", "techniek :: soap"})
@NullMarked
package nl.lvsgateway.kindkans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
