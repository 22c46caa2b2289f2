/** Small things that every room with SQL may use; what makes a commit last is the building {@code duurzaam} in it. */
@NamedInterface("opslag")
@NullMarked
package nl.lvsgateway.techniek.opslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
