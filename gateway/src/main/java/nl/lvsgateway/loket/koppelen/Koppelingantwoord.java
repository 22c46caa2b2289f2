package nl.lvsgateway.loket.koppelen;

import java.time.Instant;

/** The koppeling is on. */
public record Koppelingantwoord(String school, String schoolnaam, String samenwerkingsverband, Instant geactiveerdOp) {}
