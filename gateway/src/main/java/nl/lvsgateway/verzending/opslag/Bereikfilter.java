package nl.lvsgateway.verzending.opslag;

import nl.lvsgateway.verzending.Herverzending.Bereik;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The part of a question that keeps to a reach, over {@code aanvraag a}. */
final class Bereikfilter {

    /** The latest verzending {@code v} of the aanvraag, ended one way or the other. */
    static final String LAATSTE_VERZENDING = """
            v.id = (SELECT MAX(x.id) FROM verzending x WHERE x.aanvraag = a.id) AND v.stand > 2""";

    private Bereikfilter() {}

    static String van(Bereik bereik) {
        return (bereik.school() == null ? "" : "a.school = :school AND ")
                + (bereik.samenwerkingsverband() == null ? "" : "a.samenwerkingsverband = :swv AND ")
                + "TRUE";
    }

    static StatementSpec vul(StatementSpec vraag, Bereik bereik) {
        var gevuld = bereik.school() == null ? vraag : vraag.param("school", bereik.school());
        return bereik.samenwerkingsverband() == null ? gevuld : gevuld.param("swv", bereik.samenwerkingsverband());
    }
}
