/** Camel: steps of routes, and flows whose steps fit each other or do not compile. */
@NamedInterface("route")
@NullMarked
package nl.lvsgateway.techniek.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
