package nl.lvsgateway.techniek.opslag;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/**
 * Lets the pool drop a connection on which nothing can be written any more: to an embedded database that closed itself, as H2
 * does on a full disk, or to a PostgreSQL that only reads since another took over from it. A new connection opens the one or
 * finds the other. Without this the pool keeps handing out the old ones for as long as there is traffic. Public, since the pool
 * makes it.
 */
public final class GeslotenDatabank implements SQLExceptionOverride {

    private static final Set<Integer> GESLOTEN =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.CONNECTION_BROKEN_1);

    /** PostgreSQL: only reading; told to stop, crashed, not open yet. The pool knows the last three by itself in most of its ways. */
    private static final Set<String> WEG = Set.of("25006", "57P01", "57P02", "57P03");

    @java.lang.Override
    public Override adjudicate(SQLException fout) {
        var weg = isGesloten(fout) || WEG.contains(String.valueOf(fout.getSQLState()));
        return weg ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }

    /** Whether this says that the database is closed. */
    public static boolean isGesloten(Throwable fout) {
        return fout instanceof SQLException zegt && GESLOTEN.contains(zegt.getErrorCode());
    }
}
