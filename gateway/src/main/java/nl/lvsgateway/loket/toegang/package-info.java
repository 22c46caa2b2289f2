/** Who comes in, and how much at a time. */
@NullMarked
package nl.lvsgateway.loket.toegang;

import org.jspecify.annotations.NullMarked;
