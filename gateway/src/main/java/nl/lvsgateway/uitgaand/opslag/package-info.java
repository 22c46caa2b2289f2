/** SQL of taking and of leases, for the outboxes of other rooms. */
@NamedInterface("opslag")
@NullMarked
package nl.lvsgateway.uitgaand.opslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
