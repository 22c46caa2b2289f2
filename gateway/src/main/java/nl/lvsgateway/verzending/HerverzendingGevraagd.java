package nl.lvsgateway.verzending;

/** A replay was kept; heard after its commit by whoever works it off. */
public record HerverzendingGevraagd(long herverzending) {}
