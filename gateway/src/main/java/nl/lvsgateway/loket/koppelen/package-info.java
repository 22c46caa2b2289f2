/** The koppelingen of a school: switch on, show, withdraw. */
@NullMarked
package nl.lvsgateway.loket.koppelen;

import org.jspecify.annotations.NullMarked;
