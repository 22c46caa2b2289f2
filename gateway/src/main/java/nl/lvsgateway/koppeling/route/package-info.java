/** What happens by the clock. */
@NullMarked
package nl.lvsgateway.koppeling.route;

import org.jspecify.annotations.NullMarked;
