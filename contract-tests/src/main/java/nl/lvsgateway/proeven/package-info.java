/** Black box: starts the packaged jar and plays the LVS on one side and Kindkans on the other. */
@NullMarked
package nl.lvsgateway.proeven;

import org.jspecify.annotations.NullMarked;
