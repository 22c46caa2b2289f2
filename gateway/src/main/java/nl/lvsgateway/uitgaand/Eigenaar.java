package nl.lvsgateway.uitgaand;

import java.time.Instant;

/**
 * Who takes something in hand.
 *
 * @param naam this process
 * @param leaseTot after this moment, in the time of the database, another owner may take over
 */
public record Eigenaar(String naam, Instant leaseTot) {}
