/** SQL of verzendingen: claim by lease, book by owner. */
@NullMarked
package nl.lvsgateway.verzending.opslag;

import org.jspecify.annotations.NullMarked;
