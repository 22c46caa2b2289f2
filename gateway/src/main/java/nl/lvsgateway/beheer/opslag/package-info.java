/** SQL of the read models of the console. */
@NullMarked
package nl.lvsgateway.beheer.opslag;

import org.jspecify.annotations.NullMarked;
