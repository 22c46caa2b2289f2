/** The one CXF bus and servlet that every SOAP door hangs on, and the one way out of each for what went wrong. */
@NamedInterface("soap")
@NullMarked
package nl.lvsgateway.techniek.soap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
