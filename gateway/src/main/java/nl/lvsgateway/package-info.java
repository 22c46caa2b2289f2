/** The LVS-gateway; every sub-package is a room. */
@NullMarked
package nl.lvsgateway;

import org.jspecify.annotations.NullMarked;
