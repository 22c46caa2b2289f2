package nl.lvsgateway.techniek.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A moment as both databases take and give it. */
public final class Moment {

    private Moment() {}

    public static @Nullable OffsetDateTime van(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** From a column that always has one. */
    public static Instant uit(ResultSet rij, String kolom) throws SQLException {
        return Objects.requireNonNull(misschienUit(rij, kolom), kolom);
    }

    public static @Nullable Instant misschienUit(ResultSet rij, String kolom) throws SQLException {
        var moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
