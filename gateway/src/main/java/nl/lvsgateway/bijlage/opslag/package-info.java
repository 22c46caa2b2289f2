/** The disk. */
@NullMarked
package nl.lvsgateway.bijlage.opslag;

import org.jspecify.annotations.NullMarked;
