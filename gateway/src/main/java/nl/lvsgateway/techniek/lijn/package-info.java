/**
 * The lines on which callers reach us, and the threads that serve them: how slow, how many and how large a caller may be before he
 * is cut off or refused. Nothing here knows what is said.
 */
@NamedInterface("lijn")
@NullMarked
package nl.lvsgateway.techniek.lijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
