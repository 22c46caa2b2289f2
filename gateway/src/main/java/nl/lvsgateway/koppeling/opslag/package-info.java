/** SQL of schools, LVS systems and koppelingen. */
@NullMarked
package nl.lvsgateway.koppeling.opslag;

import org.jspecify.annotations.NullMarked;
