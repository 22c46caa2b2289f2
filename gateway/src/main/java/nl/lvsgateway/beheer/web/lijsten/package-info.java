/** What a school can ask of a samenwerkingsverband, and the statuses that it knows. */
@NullMarked
package nl.lvsgateway.beheer.web.lijsten;

import org.jspecify.annotations.NullMarked;
