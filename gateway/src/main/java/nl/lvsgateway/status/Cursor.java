package nl.lvsgateway.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Place in the changes of a school: everything before it was given already.
 *
 * @param na within that moment: the last aanvraag given
 */
record Cursor(Instant vanaf, long na) {

    /** Longest time a change may take from its moment to its commit; changes this young are given once more. */
    private static final Duration ONRUST = Duration.ofSeconds(5);

    static final Cursor BEGIN = new Cursor(Instant.EPOCH, 0);

    /** Empty when the text is no cursor of ours. */
    static Optional<Cursor> lees(@Nullable String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return Optional.of(BEGIN);
        }
        var delen = tekst.split("\\.", -1);
        if (delen.length != 2 || !delen[0].matches("[0-9]{1,17}") || !delen[1].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        var micros = Long.parseLong(delen[0]);
        var moment = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
        return Optional.of(new Cursor(moment, Long.parseLong(delen[1])));
    }

    /** Not past the changes that may still be on their way to the store. */
    Cursor voorzichtig(Instant nu) {
        var grens = nu.minus(ONRUST);
        return vanaf.isAfter(grens) ? new Cursor(grens, 0) : this;
    }

    @Override
    public String toString() {
        return vanaf.getEpochSecond() * 1_000_000 + vanaf.getNano() / 1_000 + "." + na;
    }
}
