/** SQL of statuses that wait for a class. */
@NullMarked
package nl.lvsgateway.status.opslag;

import org.jspecify.annotations.NullMarked;
