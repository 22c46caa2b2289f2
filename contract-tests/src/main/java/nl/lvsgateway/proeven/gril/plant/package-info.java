/** Goes into a gateway under test, which finds it by itself below {@code nl.lvsgateway}; the gateway has no such door of its own. */
@NullMarked
package nl.lvsgateway.proeven.gril.plant;

import org.jspecify.annotations.NullMarked;
