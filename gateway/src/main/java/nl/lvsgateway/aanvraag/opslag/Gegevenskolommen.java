package nl.lvsgateway.aanvraag.opslag;

import nl.lvsgateway.aanvraag.Aanvraaggegevens;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The columns of what a school filled in, named alike in every statement. */
final class Gegevenskolommen {

    private Gegevenskolommen() {}

    static StatementSpec vul(StatementSpec sql, Aanvraaggegevens g) {
        var c = g.contactpersoon();
        return sql.param("swv", g.samenwerkingsverband())
                .param("type", g.aanvraagtype())
                .param("datum", g.datum())
                .param("kort", g.korteOmschrijving())
                .param("lang", g.omschrijving())
                .param("naam", c.naam())
                .param("functie", c.functie())
                .param("email", c.email())
                .param("telefoon", c.telefoon())
                .param("leerling", g.leerling())
                .param("blokken", String.join(Aanvraagrij.SCHEIDING, g.gegevensblokken()));
    }
}
