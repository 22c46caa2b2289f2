/** Every reason to say no, and what is said beside a good answer. */
@NamedInterface("fouten")
@NullMarked
package nl.lvsgateway.loket.fouten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
