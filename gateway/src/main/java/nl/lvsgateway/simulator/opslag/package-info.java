/** The simulator's own tables. */
@NullMarked
package nl.lvsgateway.simulator.opslag;

import org.jspecify.annotations.NullMarked;
