/** What takes several steps at the counter: one route per flow. */
@NullMarked
package nl.lvsgateway.loket.route;

import org.jspecify.annotations.NullMarked;
