package nl.lvsgateway.loket.inzien;

import java.time.Instant;
import java.util.List;
import nl.lvsgateway.loket.fouten.Waarschuwing;
import org.jspecify.annotations.Nullable;

/** Answer to 'Statussen updaten'. */
public record Statusantwoord(
        List<AanvraagStand> aanvragen,
        List<String> onbekend,
        @Nullable String cursor,
        boolean meer,
        Instant peildatum,
        List<Waarschuwing> waarschuwingen) {}
