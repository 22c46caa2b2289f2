/** HTTP as a client that knows nothing of our code speaks it. */
@NullMarked
package nl.lvsgateway.proeven.http;

import org.jspecify.annotations.NullMarked;
