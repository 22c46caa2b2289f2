package nl.lvsgateway.techniek.opslag.duurzaam;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of every row that a transaction touches and writes their last images into the journal, just before the commit.
 */
final class Meeschrijver {

    private static final Logger LOG = LoggerFactory.getLogger(Meeschrijver.class);

    private final Journaal journaal;
    private final Schrijfbeurt beurt;
    private final Map<Integer, Geraakt> lopend = new ConcurrentHashMap<>();

    /** In the journal, but whether the database took it is not known. Touched only by whose turn it is. */
    private @Nullable Geraakt onzeker;

    Meeschrijver(Journaal journaal, Schrijfbeurt beurt) {
        this.journaal = journaal;
        this.beurt = beurt;
    }

    /** A row changed in the transaction of this session; without a turn nobody would write it down at the commit. */
    void neem(int sessie, Rijbeeld beeld) {
        if (!beurt.isMijn()) {
            LOG.error("A row of {} was changed outside a transaction of ours: the journal lacks it", beeld.tabel());
            return;
        }
        lopend.computeIfAbsent(sessie, s -> new Geraakt()).neem(beeld);
    }

    /** The transaction of this session did not happen. */
    void vergeet(int sessie) {
        lopend.remove(sessie);
    }

    /** Nobody is changing anything: what is here still, is of a session that was lost under its transaction. */
    void vergeetAlles() {
        lopend.clear();
    }

    /** The transaction of this session is about to commit; whether it changed anything. */
    boolean schrijf(int sessie, Connection verbinding) throws SQLException {
        var geraakt = lopend.remove(sessie);
        var rijen = geraakt == null ? null : geraakt.lees(verbinding);
        if (rijen == null || rijen.isEmpty()) {
            return false;
        }
        journaal.schrijf(rijen);
        onzeker = geraakt;
        return true;
    }

    /** It did. */
    void gelukt() {
        onzeker = null;
    }

    /**
     * A commit that failed may have happened all the same, as when the database closed itself halfway. Before anybody goes
     * on, the journal gets the rows as they turned out.
     */
    void zetRecht(Connection verbinding) throws SQLException {
        if (onzeker != null) {
            journaal.schrijf(onzeker.leesAlles(verbinding));
            onzeker = null;
        }
    }
}
