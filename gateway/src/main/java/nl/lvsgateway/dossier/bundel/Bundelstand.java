package nl.lvsgateway.dossier.bundel;

import org.jspecify.annotations.Nullable;

/**
 * Of a bundle that was given to us: what became of it.
 *
 * @param naam of the folder or the zip
 * @param bundel as it is in use, or null when it is refused
 * @param reden why it is refused, or empty
 * @param voorlopig the reason may be gone at a next try, as nothing is wrong with the bundle itself
 */
public record Bundelstand(String naam, @Nullable Bundel bundel, String reden, boolean voorlopig) {}
