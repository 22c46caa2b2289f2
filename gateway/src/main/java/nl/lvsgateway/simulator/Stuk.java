package nl.lvsgateway.simulator;

/** What is kept of a file. */
public record Stuk(long grootte, String sha256) {}
