/** What an LVS may know, in the reading of that LVS. */
@NamedInterface("inzien")
@NullMarked
package nl.lvsgateway.loket.inzien;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
