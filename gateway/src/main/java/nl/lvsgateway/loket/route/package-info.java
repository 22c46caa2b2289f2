/** What happens at the counter, in order. */
@NullMarked
package nl.lvsgateway.loket.route;

import org.jspecify.annotations.NullMarked;
