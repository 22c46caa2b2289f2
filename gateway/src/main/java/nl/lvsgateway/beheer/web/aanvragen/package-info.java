/** Aanvragen: the list with its filters and its CSV, one aanvraag, and what failed with sending it again. */
@NullMarked
package nl.lvsgateway.beheer.web.aanvragen;

import org.jspecify.annotations.NullMarked;
