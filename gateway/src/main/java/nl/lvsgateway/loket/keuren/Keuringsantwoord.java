package nl.lvsgateway.loket.keuren;

import java.util.List;
import java.util.Locale;
import nl.lvsgateway.dossier.Bevinding;
import nl.lvsgateway.dossier.Dossieroordeel;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a dossier, as both doors tell it.
 *
 * @param aangenomen an aanvraag with this dossier would be accepted
 * @param fout why the file is no valid dossier at all
 */
public record Keuringsantwoord(
        boolean aangenomen,
        @Nullable String versie,
        @Nullable String profiel,
        @Nullable Foutplaats fout,
        List<Bevindingstand> bevindingen) {

    /** The first fault met while reading. */
    public record Foutplaats(String soort, int regel, int kolom, String plaats, String uitleg) {}

    /** A rule that the dossier breaks. */
    public record Bevindingstand(String id, String plaats, String zin, String technisch, String ernst) {

        static Bevindingstand van(Bevinding b) {
            return new Bevindingstand(
                    b.id(), b.plaats(), b.zin(), b.technisch(), b.ernst().name().toLowerCase(Locale.ROOT));
        }
    }

    static Keuringsantwoord van(Dossieroordeel oordeel) {
        var dossier = oordeel.dossier();
        var fout = oordeel.fout();
        return new Keuringsantwoord(
                !oordeel.geweigerd(),
                dossier == null ? null : dossier.versie(),
                dossier == null || dossier.profiel().isEmpty() ? null : dossier.profiel(),
                fout == null
                        ? null
                        : new Foutplaats(fout.soort().name(), fout.regel(), fout.kolom(), fout.plaats(), fout.uitleg()),
                oordeel.bevindingen().stream().map(Bevindingstand::van).toList());
    }
}
