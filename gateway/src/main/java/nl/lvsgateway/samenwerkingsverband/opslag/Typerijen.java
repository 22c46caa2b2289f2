package nl.lvsgateway.samenwerkingsverband.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype.Plek;
import nl.lvsgateway.samenwerkingsverband.Grenzen;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Rows of an aanvraagtype and of what belongs to it. */
final class Typerijen {

    private static final String DEZE = " WHERE samenwerkingsverband = :swv AND aanvraagtype = :type";
    private static final List<String> ERBIJ = List.of("verplichte_plek", "verplicht_veld", "advies");

    private final JdbcClient db;

    Typerijen(JdbcClient db) {
        this.db = db;
    }

    Optional<Aanvraagtype> lees(String swv, String code) {
        return db.sql("SELECT * FROM aanvraagtype WHERE samenwerkingsverband = :swv AND code = :code")
                .param("swv", swv)
                .param("code", code)
                .query(this::type)
                .optional();
    }

    List<Aanvraagtype> lees(String swv) {
        return db.sql("SELECT * FROM aanvraagtype WHERE samenwerkingsverband = :swv ORDER BY volgorde, code")
                .param("swv", swv)
                .query(this::type)
                .list();
    }

    private Aanvraagtype type(ResultSet rij, int nummer) throws SQLException {
        var swv = rij.getString("samenwerkingsverband");
        var code = rij.getString("code");
        var grenzen = new Grenzen(
                rij.getObject("hoogstens", Integer.class),
                rij.getObject("waarschuw_vanaf", Integer.class),
                rij.getObject("per_bijlage", Long.class),
                rij.getObject("samen", Long.class));
        return new Aanvraagtype(
                swv, code, rij.getString("naam"), plekken(swv, code), velden(swv, code), adviezen(swv, code), grenzen);
    }

    private List<Plek> plekken(String swv, String type) {
        return van("SELECT plek, overslaan FROM verplichte_plek" + DEZE, swv, type)
                .query((rij, n) -> new Plek(rij.getString("plek"), rij.getBoolean("overslaan")))
                .list();
    }

    private Set<Keuzeveld> velden(String swv, String type) {
        return van("SELECT veld FROM verplicht_veld" + DEZE, swv, type).query(String.class).list().stream()
                .map(Keuzeveld::valueOf)
                .collect(Collectors.toSet());
    }

    private List<String> adviezen(String swv, String type) {
        return van("SELECT tekst FROM advies" + DEZE + " ORDER BY volgorde", swv, type)
                .query(String.class)
                .list();
    }

    void bewaar(Aanvraagtype type) {
        var anders = """
                UPDATE aanvraagtype
                   SET naam = :naam, hoogstens = :hoogstens, waarschuw_vanaf = :vanaf, per_bijlage = :per, samen = :samen
                 WHERE samenwerkingsverband = :swv AND code = :type
                """;
        if (schrijf(anders, type) == 0) {
            schrijf("""
                    INSERT INTO aanvraagtype (samenwerkingsverband, code, naam, volgorde, hoogstens, waarschuw_vanaf,
                                              per_bijlage, samen)
                    VALUES (:swv, :type, :naam,
                            (SELECT COUNT(*) FROM aanvraagtype t WHERE t.samenwerkingsverband = :swv),
                            CAST(:hoogstens AS INTEGER), CAST(:vanaf AS INTEGER), CAST(:per AS BIGINT),
                            CAST(:samen AS BIGINT))
                    """, type);
        }
        ERBIJ.forEach(tabel -> van("DELETE FROM " + tabel + DEZE, type.samenwerkingsverband(), type.code())
                .update());
        bewaarErbij(type);
    }

    private int schrijf(String sql, Aanvraagtype type) {
        var grenzen = type.grenzen();
        return van(sql, type.samenwerkingsverband(), type.code())
                .param("naam", type.naam())
                .param("hoogstens", grenzen.hoogstens())
                .param("vanaf", grenzen.waarschuwVanaf())
                .param("per", grenzen.perBijlage())
                .param("samen", grenzen.samen())
                .update();
    }

    private void bewaarErbij(Aanvraagtype type) {
        for (var plek : type.plekken()) {
            voegToe("verplichte_plek", "plek, overslaan", type, plek.naam(), plek.overslaan());
        }
        for (var veld : type.verplichteVelden()) {
            voegToe("verplicht_veld", "veld", type, veld.name());
        }
        IntStream.range(0, type.adviezen().size())
                .forEach(n -> voegToe(
                        "advies", "volgorde, tekst", type, n, type.adviezen().get(n)));
    }

    private void voegToe(String tabel, String kolommen, Aanvraagtype type, Object... waarden) {
        db.sql("INSERT INTO " + tabel + " (samenwerkingsverband, aanvraagtype, " + kolommen + ") VALUES (?, ?"
                        + ", ?".repeat(waarden.length) + ")")
                .param(type.samenwerkingsverband())
                .param(type.code())
                .params(waarden)
                .update();
    }

    boolean verwijder(String swv, String type) {
        ERBIJ.forEach(tabel -> van("DELETE FROM " + tabel + DEZE, swv, type).update());
        van("DELETE FROM statuscatalogus" + DEZE, swv, type).update();
        return van("DELETE FROM aanvraagtype WHERE samenwerkingsverband = :swv AND code = :type", swv, type)
                        .update()
                == 1;
    }

    private StatementSpec van(String sql, String swv, String type) {
        return db.sql(sql).param("swv", swv).param("type", type);
    }
}
