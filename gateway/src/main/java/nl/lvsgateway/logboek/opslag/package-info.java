/** SQL of the Logboek. */
@NullMarked
package nl.lvsgateway.logboek.opslag;

import org.jspecify.annotations.NullMarked;
