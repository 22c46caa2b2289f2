package nl.lvsgateway.abonnement;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who subscribed, and how it goes. */
public interface Abonnementen {

    Optional<Abonnement> van(String lvs, String school);

    /** The one that hears of this school: its own, or else the one of all schools; silenced ones too. */
    Optional<Abonnement> voor(String lvs, String school);

    Optional<Abonnement> metId(long id);

    /** Throws {@code DuplicateKeyException} when there is one already. */
    void voegToe(String lvs, String school, URI url, String zout, Instant nu);

    /** Another address; switches on again what was silenced. */
    void zet(long id, URI url);

    void zetGeheim(long id, String zout, String vorigZout, Instant vorigTot);

    /** With all that waits for it. */
    void verwijder(long id);

    /** Active ones whose waiting time is over and that have work waiting. */
    List<Long> metWerk(Instant nu, int perAbonnement);

    void boekBezorgd(long id, Instant nu);

    /** Counts once per round: attempts that ran side by side and failed together are one failure. */
    void boekFout(long id, Tegenslag tegenslag);

    /** Nothing goes out any more; what waits is dropped. */
    void legStil(long id, String reden, Instant nu);

    /** All of them, for support. */
    List<Abonnement> alle();

    /** @param fout short code, never an answer */
    record Tegenslag(String fout, Instant nu, @Nullable Instant wachtTot) {}
}
