/** The SOAP door. */
@NullMarked
package nl.lvsgateway.loket.soap;

import org.jspecify.annotations.NullMarked;
