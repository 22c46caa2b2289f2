package nl.lvsgateway.loket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer to 'Statussen updaten'. */
public record Statusantwoord(
        List<AanvraagStand> aanvragen,
        List<String> onbekend,
        @Nullable String cursor,
        boolean meer,
        Instant peildatum,
        List<Waarschuwing> waarschuwingen) {}
