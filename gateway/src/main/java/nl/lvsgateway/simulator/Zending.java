package nl.lvsgateway.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message as it came in, every byte of it read. */
public record Zending(
        String berichtId,
        String referentie,
        int versie,
        boolean alleenNieuweBijlagen,
        String school,
        String aanvraagtype,
        @Nullable Stuk dossier,
        List<Stuk> bijlagen) {}
