/** What a gateway stands on: a database, the line to it, and a disk that can be filled. */
@NullMarked
package nl.lvsgateway.proeven.omgeving;

import org.jspecify.annotations.NullMarked;
