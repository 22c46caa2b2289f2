package nl.lvsgateway.loket.inzien;

import java.time.Instant;
import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraaggegevens;
import nl.lvsgateway.loket.inzien.AanvraagStand.Reden;
import org.jspecify.annotations.Nullable;

/** One aanvraag with all its versions and its history. */
public record Aanvraagdetail(
        AanvraagStand aanvraag,
        String samenwerkingsverband,
        String aanvraagtype,
        String korteOmschrijving,
        String dossierSha256,
        List<BijlageStand> bijlagen,
        List<Versiestand> versies,
        List<GebeurtenisStand> gebeurtenissen) {

    /** A bijlage as it is kept, without name or content. */
    public record BijlageStand(
            @Nullable String plek, @Nullable String mediatype, long grootte, String sha256) {}

    /**
     * One version, as it was handed in.
     *
     * @param soort volledig, or aanvulling: bijlagen on top of the version before it
     * @param verzondenOp when Kindkans acknowledged it
     * @param dossierSha256 absent in an aanvulling
     * @param bijlagen those that came with this version
     */
    public record Versiestand(
            int versie,
            String soort,
            Instant tijdstip,
            String door,
            @Nullable Instant verzondenOp,
            String vingerafdruk,
            Aanvraaggegevens gegevens,
            @Nullable String dossierSha256,
            List<BijlageStand> bijlagen) {

        @Override
        public String toString() {
            return "Versiestand[" + versie + "]";
        }
    }

    /** One step in the life of the aanvraag. */
    public record GebeurtenisStand(
            Instant tijdstip,
            @Nullable String van,
            String naar,
            String door,
            @Nullable Integer versie,
            @Nullable Integer poging,
            @Nullable Reden reden) {}
}
