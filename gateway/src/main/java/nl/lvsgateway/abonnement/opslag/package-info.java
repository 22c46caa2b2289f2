/** SQL of abonnementen and of the outbox of meldingen. */
@NullMarked
package nl.lvsgateway.abonnement.opslag;

import org.jspecify.annotations.NullMarked;
