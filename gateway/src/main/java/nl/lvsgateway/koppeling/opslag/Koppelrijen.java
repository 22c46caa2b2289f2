package nl.lvsgateway.koppeling.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.lvsgateway.koppeling.Koppeling;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Schoolnummer;
import org.jspecify.annotations.Nullable;

/** Rows of this room as the words they stand for. */
final class Koppelrijen {

    private Koppelrijen() {}

    static Lvs lvs(ResultSet rij, int nummer) throws SQLException {
        return new Lvs(
                rij.getString("code"), rij.getString("naam"), Lvs.LeegNummer.valueOf(rij.getString("nummer_leeg")));
    }

    static Koppeling koppeling(ResultSet rij, int nummer) throws SQLException {
        return new Koppeling(
                new Schoolnummer(rij.getString("school")),
                rij.getString("schoolnaam"),
                rij.getString("lvs"),
                rij.getString("samenwerkingsverband"),
                rij.getString("naam"),
                moment(rij, "geactiveerd_op"),
                moment(rij, "ingetrokken_op"),
                moment(rij, "laatst_gezien"));
    }

    static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var op = rij.getObject(kolom, OffsetDateTime.class);
        return op == null ? null : op.toInstant();
    }
}
