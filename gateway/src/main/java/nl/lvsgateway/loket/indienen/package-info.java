/** Receiving an aanvraag: the steps, and what travels between them. */
@NullMarked
package nl.lvsgateway.loket.indienen;

import org.jspecify.annotations.NullMarked;
