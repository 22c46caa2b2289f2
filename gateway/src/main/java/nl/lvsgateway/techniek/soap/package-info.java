/** The one CXF bus and servlet that every SOAP door hangs on. */
@NamedInterface("soap")
@NullMarked
package nl.lvsgateway.techniek.soap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
