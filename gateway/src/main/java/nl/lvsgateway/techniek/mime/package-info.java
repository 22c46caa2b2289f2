/** Messages of several parts, as MIME has them: the same reader for every door. */
@NamedInterface("mime")
@NullMarked
package nl.lvsgateway.techniek.mime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
