/** The abonnement of an LVS on statuses. */
@NullMarked
package nl.lvsgateway.loket.abonneren;

import org.jspecify.annotations.NullMarked;
