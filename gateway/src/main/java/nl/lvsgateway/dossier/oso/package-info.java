/** OSO as XML: parser, schemas and the rules of the standard, streaming. */
@NullMarked
package nl.lvsgateway.dossier.oso;

import org.jspecify.annotations.NullMarked;
