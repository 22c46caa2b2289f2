/** The SOAP door for Kindkans. */
@NullMarked
package nl.lvsgateway.terugmelding.soap;

import org.jspecify.annotations.NullMarked;
