/** The flow from the store to Kindkans. */
@NullMarked
package nl.lvsgateway.verzending.route;

import org.jspecify.annotations.NullMarked;
