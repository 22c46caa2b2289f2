/** What happens to content by itself. */
@NullMarked
package nl.lvsgateway.bijlage.route;

import org.jspecify.annotations.NullMarked;
