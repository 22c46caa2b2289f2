/** SQL of what is counted of dossiers. */
@NullMarked
package nl.lvsgateway.dossier.opslag;

import org.jspecify.annotations.NullMarked;
