/** Floor: technique that every room may use and that knows no room. */
@ApplicationModule(
        displayName = "techniek",
        allowedDependencies = {})
@NullMarked
package nl.lvsgateway.techniek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
