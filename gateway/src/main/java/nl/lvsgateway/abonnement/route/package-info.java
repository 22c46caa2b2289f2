/** The flow from the outbox to the subscribed LVS. */
@NullMarked
package nl.lvsgateway.abonnement.route;

import org.jspecify.annotations.NullMarked;
