/** Looks for bundles. */
@NullMarked
package nl.lvsgateway.dossier.route;

import org.jspecify.annotations.NullMarked;
