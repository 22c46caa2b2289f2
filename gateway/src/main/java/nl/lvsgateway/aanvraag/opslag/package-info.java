/** SQL of aanvragen, their files and their history. */
@NullMarked
package nl.lvsgateway.aanvraag.opslag;

import org.jspecify.annotations.NullMarked;
