package nl.lvsgateway.techniek.opslag;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A moment as both databases take it. */
public final class Moment {

    private Moment() {}

    public static @Nullable OffsetDateTime van(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
