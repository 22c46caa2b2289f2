/** Posts a melding to the address of an LVS. */
@NullMarked
package nl.lvsgateway.abonnement.rest;

import org.jspecify.annotations.NullMarked;
