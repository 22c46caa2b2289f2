/** How the schema validator of the JDK is put to work. */
@NullMarked
package nl.lvsgateway.dossier.schema;

import org.jspecify.annotations.NullMarked;
