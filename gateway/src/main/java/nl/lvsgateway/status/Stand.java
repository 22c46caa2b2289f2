package nl.lvsgateway.status;

import java.time.Instant;
import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraag;
import org.jspecify.annotations.Nullable;

/**
 * Answer to 'Statussen updaten'.
 *
 * @param cursor where to go on next time; {@code null} when kenmerken or a leerling were asked
 * @param meer there are more changes after this cursor
 * @param peildatum oldest moment at which one of these was asked from Kindkans
 */
public record Stand(
        List<Aanvraag> aanvragen,
        List<String> onbekend,
        @Nullable String cursor,
        boolean meer,
        Instant peildatum,
        Versheid versheid) {}
