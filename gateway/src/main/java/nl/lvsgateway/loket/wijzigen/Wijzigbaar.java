package nl.lvsgateway.loket.wijzigen;

import nl.lvsgateway.loket.indienen.Gekeurd;

/** A whole new version that nothing is wrong with, on top of the version that the school changes. */
public record Wijzigbaar(Gekeurd inhoud, int versie) {}
