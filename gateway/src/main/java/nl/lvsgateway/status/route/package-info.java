/** Quiet polling of Kindkans. */
@NullMarked
package nl.lvsgateway.status.route;

import org.jspecify.annotations.NullMarked;
