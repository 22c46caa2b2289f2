/** The gateway as a process: started, killed and started again. */
@NullMarked
package nl.lvsgateway.proeven.proces;

import org.jspecify.annotations.NullMarked;
