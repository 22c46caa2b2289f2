package nl.lvsgateway.loket;

import java.time.Instant;
import java.util.List;
import nl.lvsgateway.loket.AanvraagStand.Reden;
import org.jspecify.annotations.Nullable;

/** One aanvraag with its history. */
public record Aanvraagdetail(
        AanvraagStand aanvraag,
        String samenwerkingsverband,
        String aanvraagtype,
        String korteOmschrijving,
        String dossierSha256,
        List<BijlageStand> bijlagen,
        List<GebeurtenisStand> gebeurtenissen) {

    /** A bijlage as it is kept, without name or content. */
    public record BijlageStand(
            @Nullable String plek, @Nullable String mediatype, long grootte, String sha256) {}

    /** One step in the life of the aanvraag. */
    public record GebeurtenisStand(
            Instant tijdstip,
            @Nullable String van,
            String naar,
            String door,
            @Nullable Integer poging,
            @Nullable Reden reden) {}
}
