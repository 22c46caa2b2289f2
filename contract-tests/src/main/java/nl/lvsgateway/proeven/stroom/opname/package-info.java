/** Runs inside the gateway under test: writes down what goes to the disk and when that was forced. */
@NullMarked
package nl.lvsgateway.proeven.stroom.opname;

import org.jspecify.annotations.NullMarked;
