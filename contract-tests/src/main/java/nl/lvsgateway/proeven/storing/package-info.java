/** Breaking things on purpose, and counting afterwards whether every promise was kept. */
@NullMarked
package nl.lvsgateway.proeven.storing;

import org.jspecify.annotations.NullMarked;
