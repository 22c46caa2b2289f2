/** The webservice of Kindkans, played. */
@NullMarked
package nl.lvsgateway.simulator.soap;

import org.jspecify.annotations.NullMarked;
