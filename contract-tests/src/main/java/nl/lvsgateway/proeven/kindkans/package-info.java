/** The Kindkans side: what arrives there. */
@NullMarked
package nl.lvsgateway.proeven.kindkans;

import org.jspecify.annotations.NullMarked;
