/** Holds every message of every test to the contracts that the gateway serves. */
@NullMarked
package nl.lvsgateway.proeven.contract;

import org.jspecify.annotations.NullMarked;
