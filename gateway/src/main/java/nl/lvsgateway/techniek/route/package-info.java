/** Steps of Camel routes. */
@NamedInterface("route")
@NullMarked
package nl.lvsgateway.techniek.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
