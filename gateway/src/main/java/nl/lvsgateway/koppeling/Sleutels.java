package nl.lvsgateway.koppeling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** API keys of LVS systems, kept as a digest. */
public interface Sleutels {

    /** Whose key this is, when it is valid at this moment. */
    Optional<Herkend> zoek(String hash, Instant nu);

    List<Sleutel> van(String lvs);

    long voegToe(String lvs, String hash, String begin, Instant op);

    /** All keys of the LVS but this one end at {@code tot}, unless they end before. */
    void laatAflopen(String lvs, long behalve, Instant tot);

    /** {@code false} when the LVS has no such key, or it was withdrawn already. */
    boolean trekIn(String lvs, long id, Instant op);

    /** Remembers when keys were last used, lowest number first. */
    void gebruikt(Map<Long, Instant> momenten);

    /** An LVS with the key by which it was known. */
    record Herkend(Lvs lvs, long sleutel) {}

    /**
     * What may be shown of a key.
     *
     * @param begin its first characters, to tell keys apart; {@code null} for keys we did not make
     */
    record Sleutel(
            long id,
            @Nullable String begin,
            Instant gemaaktOp,
            @Nullable Instant geldigTot,
            @Nullable Instant ingetrokkenOp,
            @Nullable Instant laatstGebruikt) {

        public boolean geldig(Instant nu) {
            return ingetrokkenOp == null && (geldigTot == null || geldigTot.isAfter(nu));
        }
    }
}
