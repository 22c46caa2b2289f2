/** SQL of aanvragen, their files and their history; others see of it only how the table is named. */
@NamedInterface("opslag")
@NullMarked
package nl.lvsgateway.aanvraag.opslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
