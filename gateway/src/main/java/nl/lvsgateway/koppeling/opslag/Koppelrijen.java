package nl.lvsgateway.koppeling.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.lvsgateway.koppeling.Koppeling;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.techniek.opslag.Moment;

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
                Moment.misschienUit(rij, "geactiveerd_op"),
                Moment.misschienUit(rij, "ingetrokken_op"),
                Moment.misschienUit(rij, "laatst_gezien"));
    }
}
