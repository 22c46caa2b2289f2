/** What the product costs, measured on the packaged jar beside a floor from the same run. */
@NullMarked
package nl.lvsgateway.proeven.meting;

import org.jspecify.annotations.NullMarked;
