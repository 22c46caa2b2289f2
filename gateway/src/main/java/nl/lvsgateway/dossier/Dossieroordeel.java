package nl.lvsgateway.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one file: either the fault that stopped the reading, or what was read and which rules it breaks.
 *
 * @param bevindingen in the order of the standard's rules, then by place in the dossier; ours last
 */
public record Dossieroordeel(
        @Nullable Dossierfout fout,
        List<Bevinding> bevindingen,
        @Nullable Overstapdossier dossier) {

    public Dossieroordeel {
        bevindingen = List.copyOf(bevindingen);
    }

    public static Dossieroordeel afgekeurd(Dossierfout fout) {
        return new Dossieroordeel(fout, List.of(), null);
    }

    /** The file is a dossier by the schema of its version; rules may still refuse it. */
    public boolean geldig() {
        return fout == null;
    }

    /** By the rules of its version; else it is carried, or is no dossier. */
    public boolean gekeurd() {
        return geldig()
                && bevindingen.stream()
                        .noneMatch(
                                b -> b.id().equals(Bevinding.VERSIE_ONBEKEND) || b.id().equals(Bevinding.NIET_GEKEURD));
    }

    public boolean geweigerd() {
        return !geldig() || bevindingen.stream().anyMatch(Bevinding::weigert);
    }
}
