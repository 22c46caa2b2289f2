/** What the console does by the clock. */
@NullMarked
package nl.lvsgateway.beheer.route;

import org.jspecify.annotations.NullMarked;
