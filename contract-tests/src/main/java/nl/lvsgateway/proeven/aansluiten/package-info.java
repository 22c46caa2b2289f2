@NullMarked
package nl.lvsgateway.proeven.aansluiten;

import org.jspecify.annotations.NullMarked;
