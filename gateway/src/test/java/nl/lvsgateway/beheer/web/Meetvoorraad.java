package nl.lvsgateway.beheer.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hundred thousand aanvragen of a thousand schools, with a day of Kindkans and a full Logboek; in H2's own words. */
final class Meetvoorraad {

    private static final int AANTAL = 100_000;
    private static final int DEEL = 2_000;
    private static final String SCHOOL = """
            (CAST(50 + n / 676 AS VARCHAR(2)) || CHAR(65 + MOD(n / 26, 26)) || CHAR(65 + MOD(n, 26)) || '00')""";
    private static final List<String> RIJEN = List.of(
            "INSERT INTO school (nummer, naam) SELECT " + SCHOOL
                    + ", 'Meetschool ' || n FROM SYSTEM_RANGE(0, 999) r(n)",
            """
            INSERT INTO koppeling (school, lvs, samenwerkingsverband)
            SELECT nummer, (SELECT MIN(code) FROM lvs), 'PO2507' FROM school WHERE naam LIKE 'Meetschool %'
            """,
            """
            INSERT INTO aanvraag (ontvangstnummer, school, lvs, kenmerk, samenwerkingsverband, aanvraagtype, datum,
                   korte_omschrijving, omschrijving, contact_naam, leerling, gegevensblokken, versie, vingerafdruk,
                   verzendstatus, reden, reden_uitleg, dossiernummer, nagevraagd_op, aangemaakt, gewijzigd)
            SELECT 'M' || x, s, (SELECT MIN(code) FROM lvs), 'meting-' || x, 'PO2507',
                   CASE WHEN MOD(x, 5000) = 1 THEN 'Arr' ELSE 'TLV' END, DATE '2026-08-01', 'kort', 'lang', 'naam',
                   'l-' || x, '', 1, 'afdruk',
                   CASE WHEN MOD(x, 50) = 0 THEN 'FOUT' WHEN MOD(x, 97) = 0 THEN 'OPGESLAGEN' ELSE 'VERZONDEN' END,
                   CASE WHEN MOD(x, 150) = 0 THEN 'KINDKANS_WEIGERT' WHEN MOD(x, 50) = 0 THEN 'KINDKANS_ONBEREIKBAAR' END,
                   CASE WHEN MOD(x, 150) = 0 THEN 'Antwoord ' || MOD(x, 20) END,
                   10000000 + x, TIMESTAMP WITH TIME ZONE '2026-11-23 10:00:00+00', t, t
              FROM (SELECT x, (50 + n / 676) || CHAR(65 + MOD(n / 26, 26)) || CHAR(65 + MOD(n, 26)) || '00' AS s,
                           DATEADD('MINUTE', x, TIMESTAMP WITH TIME ZONE '2026-08-01 09:00:00+00') AS t
                      FROM (SELECT x, MOD(x, 1000) AS n FROM SYSTEM_RANGE(:van, :tot) r(x)) rij) rijen
            """,
            """
            INSERT INTO verzending (aanvraag, school, versie, bericht_id, stand, beurt, poging, eerst_navragen,
                   gevraagd_op, afgerond_op)
            SELECT id, school, versie, 'meting-' || ontvangstnummer, CASE verzendstatus WHEN 'FOUT' THEN 4 ELSE 3 END,
                   0, 1, TRUE, aangemaakt, gewijzigd
              FROM aanvraag WHERE dossiernummer BETWEEN 10000000 + :van AND 10000000 + :tot AND verzendstatus <> 'OPGESLAGEN'
            """,
            """
            INSERT INTO kindkans_minuut (minuut, verzonden, mislukt, midden_ms, traag_ms, wachtend, oudste_ms, bereikbaar)
            SELECT DATEADD('MINUTE', -x, DATE_TRUNC('MINUTE', CURRENT_TIMESTAMP)), MOD(x, 40), MOD(x, 3), 20, 90, 5, 400,
                   TRUE
              FROM SYSTEM_RANGE(5, 1440) r(x)
            """,
            """
            INSERT INTO logboek (nr, moment, wie, rol, daad, onderwerp, school, vorige, zegel)
            SELECT 1000000 + x, TIMESTAMP WITH TIME ZONE '2026-08-01 09:00:00+00', 'meting', 'support', 'AANVRAAG_BEKEKEN',
                   'M' || x, '50AB00', 'meting-' || x, 'meting'
              FROM SYSTEM_RANGE(:van, :tot) r(x)
            """,
            "ANALYZE SAMPLE_SIZE 10000");

    private final JdbcClient db;

    Meetvoorraad(JdbcClient db) {
        this.db = db;
    }

    /** In parts: H2 is slow at one large commit. */
    void vul() {
        for (var sql : RIJEN) {
            for (var van = 1; van <= (sql.contains(":van") ? AANTAL : 1); van += DEEL) {
                var deel = db.sql(sql);
                (sql.contains(":van") ? deel.param("van", van).param("tot", van + DEEL - 1) : deel).update();
            }
        }
    }
}
