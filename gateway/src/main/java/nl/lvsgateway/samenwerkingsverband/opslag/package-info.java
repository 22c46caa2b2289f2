/** SQL of the reference tables. */
@NullMarked
package nl.lvsgateway.samenwerkingsverband.opslag;

import org.jspecify.annotations.NullMarked;
