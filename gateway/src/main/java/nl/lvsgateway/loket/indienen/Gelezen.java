package nl.lvsgateway.loket.indienen;

import java.util.Set;

/**
 * The dossier was read and judged.
 *
 * @param gevuldeBlokken places that the dossier itself fills, so that no bijlage has to
 */
public record Gelezen(Ingenomen inname, Set<String> gevuldeBlokken) {}
