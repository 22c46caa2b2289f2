/** Measurements: figures, no verdict. */
@NullMarked
package nl.lvsgateway.proeven.meting;

import org.jspecify.annotations.NullMarked;
