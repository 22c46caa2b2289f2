/** Goes into a gateway under test, which finds it by itself below {@code nl.lvsgateway}; the gateway has no such door of its own. */
@NullMarked
package nl.lvsgateway.proeven.storing.plant;

import org.jspecify.annotations.NullMarked;
