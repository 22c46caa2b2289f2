/** Support that speaks with the admin API of a gateway. */
@NullMarked
package nl.lvsgateway.proeven.beheer;

import org.jspecify.annotations.NullMarked;
