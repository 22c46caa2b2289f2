package nl.lvsgateway.dossier;

import java.time.LocalDate;

/**
 * Dossiers of one version that came in on one day.
 *
 * @param gekeurd by the rules of their version; else they were carried
 */
public record Dossiertelling(LocalDate dag, String versie, boolean gekeurd, long aantal) {}
