/** How a REST door says no. */
@NamedInterface("rest")
@NullMarked
package nl.lvsgateway.techniek.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
