/** Power cuts: what was forced stays, what was not may be half there, and every receipt must still be kept. */
@NullMarked
package nl.lvsgateway.proeven.stroom;

import org.jspecify.annotations.NullMarked;
