/** Calls Kindkans over SOAP with MTOM. */
@NullMarked
package nl.lvsgateway.kindkans.soap;

import org.jspecify.annotations.NullMarked;
