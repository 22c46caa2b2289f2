package nl.lvsgateway.techniek.opslag;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/**
 * Lets the pool drop a connection to an embedded database that closed itself, as H2 does on a full disk: a new connection
 * opens it again. Without this the pool keeps handing out the old ones for as long as there is traffic. Public, since the
 * pool makes it.
 */
public final class GeslotenDatabank implements SQLExceptionOverride {

    private static final Set<Integer> GESLOTEN =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.CONNECTION_BROKEN_1);

    @java.lang.Override
    public Override adjudicate(SQLException fout) {
        return isGesloten(fout) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }

    /** Whether this says that the database is closed. */
    public static boolean isGesloten(Throwable fout) {
        return fout instanceof SQLException zegt && GESLOTEN.contains(zegt.getErrorCode());
    }
}
