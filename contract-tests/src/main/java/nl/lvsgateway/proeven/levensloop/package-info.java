/** Many clients on the same aanvragen at once, and a model that says which answers there can be. */
@NullMarked
package nl.lvsgateway.proeven.levensloop;

import org.jspecify.annotations.NullMarked;
