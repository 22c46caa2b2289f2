package nl.lvsgateway.techniek.opslag.duurzaam;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is after a change; never prints.
 *
 * @param sleutel values of its primary key, by name
 * @param waarden values of all columns, by name; {@code null} when the row is gone
 */
record Rijbeeld(
        String tabel,
        Map<String, @Nullable Object> sleutel,
        @Nullable Map<String, @Nullable Object> waarden) {

    /** What tells this row from all others. */
    Plaats plaats() {
        return new Plaats(tabel, List.copyOf(sleutel.values()));
    }

    boolean isWeg() {
        return waarden == null;
    }

    @Override
    public String toString() {
        return "Rijbeeld[" + tabel + "]";
    }

    /** Table and values of the primary key. */
    record Plaats(String tabel, List<Object> sleutel) {}
}
