/** Filling a store with very many aanvragen, straight through its real schema. */
@NullMarked
package nl.lvsgateway.proeven.vullen;

import org.jspecify.annotations.NullMarked;
