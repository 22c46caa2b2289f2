package nl.lvsgateway.loket.inzien;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import nl.lvsgateway.loket.fouten.Waarschuwing;

/**
 * Answer to a save or send.
 *
 * @param nieuw kept by this very call; {@code false} for a safe repeat
 */
public record Aanvraagantwoord(
        AanvraagStand aanvraag,
        List<Waarschuwing> waarschuwingen,
        @JsonIgnore boolean nieuw) {}
