/** The page and the JSON door that steer the simulator. */
@NullMarked
package nl.lvsgateway.simulator.web;

import org.jspecify.annotations.NullMarked;
