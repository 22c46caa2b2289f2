/** The LVS side: ParnasSys and ESIS, every door in every way. */
@NullMarked
package nl.lvsgateway.proeven.lvs;

import org.jspecify.annotations.NullMarked;
