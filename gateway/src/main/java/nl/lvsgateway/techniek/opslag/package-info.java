/** What makes a commit last, and refuses a database that can lose one. */
@NamedInterface("opslag")
@NullMarked
package nl.lvsgateway.techniek.opslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
