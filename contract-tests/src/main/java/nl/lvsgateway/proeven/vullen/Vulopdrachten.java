package nl.lvsgateway.proeven.vullen;

import java.util.List;

/** The rows of one aanvraag number {@code i}, in SQL that H2 and PostgreSQL both run. */
final class Vulopdrachten {

    /** School 0 is the one of the demo; the others are made here: 10AA00, 10AB00 and so on. */
    private static final String SCHOOL_VAN = """
            CASE WHEN @NR@ = 0 THEN '00YY00'
                 ELSE CAST(10 + MOD((@NR@) / 676, 90) AS VARCHAR(2)) || CHR(CAST(65 + MOD((@NR@) / 26, 26) AS INTEGER))
                      || CHR(CAST(65 + MOD(@NR@, 26) AS INTEGER)) || '00' END""";

    private static final String SCHOOL_VAN_AANVRAAG = SCHOOL_VAN.replace("@NR@", "(i / @PERSCHOOL@)");

    /** A day of the past year, and a moment on it; the last number is the newest. */
    private static final String MOMENT =
            "TIMESTAMP WITH TIME ZONE '2026-01-05 08:00:00+00' + (MOD(i, 300)) * INTERVAL '1' DAY"
                    + " + (MOD(i, 28000)) * INTERVAL '1' SECOND";

    private static final String ID = "(i + " + Vulling.EERSTE_ID + ")";

    private static final String STATUS =
            "CASE MOD(i, 100) WHEN 97 THEN 'OPGESLAGEN' WHEN 98 THEN 'FOUT' WHEN 99 THEN 'FOUT' ELSE 'VERZONDEN' END";

    static final List<String> SCHOOL = List.of(
            "INSERT INTO school (nummer, naam) SELECT s, 'Laadschool ' || s FROM (SELECT "
                    + SCHOOL_VAN.replace("@NR@", "i")
                    + " AS s FROM @REEKS@ r) x WHERE NOT EXISTS (SELECT 1 FROM school o WHERE o.nummer = x.s)",
            "INSERT INTO verificatiecode (school, samenwerkingsverband, code_hash, gezet_op) SELECT x.s, 'PO2507',"
                    + " v.code_hash, v.gezet_op FROM (SELECT " + SCHOOL_VAN.replace("@NR@", "i")
                    + " AS s FROM @REEKS@ r) x JOIN verificatiecode v ON v.school = '00YY00' AND v.samenwerkingsverband ="
                    + " 'PO2507' WHERE NOT EXISTS (SELECT 1 FROM verificatiecode o WHERE o.school = x.s)",
            "INSERT INTO koppeling (school, samenwerkingsverband, lvs, naam, geactiveerd_op) SELECT x.s, 'PO2507',"
                    + " 'ParnasSys', 'Laadkoppeling', k.geactiveerd_op FROM (SELECT " + SCHOOL_VAN.replace("@NR@", "i")
                    + " AS s FROM @REEKS@ r) x JOIN koppeling k ON k.school = '00YY00' AND k.lvs = 'ParnasSys'"
                    + " WHERE NOT EXISTS (SELECT 1 FROM koppeling o WHERE o.school = x.s AND o.lvs = 'ParnasSys')");

    static final List<String> AANVRAAG = List.of(
            "INSERT INTO aanvraag (id, ontvangstnummer, school, lvs, kenmerk, samenwerkingsverband, aanvraagtype, datum,"
                    + " korte_omschrijving, omschrijving, contact_naam, contact_functie, contact_email,"
                    + " contact_telefoon, leerling, gegevensblokken, versie, vingerafdruk, dossiernummer,"
                    + " verzendstatus, reden, aanvraagstatus, status_op, nagevraagd_op, aangemaakt, gewijzigd) SELECT "
                    + ID + ", 'LAAD-' || CAST(i AS VARCHAR(12)), " + SCHOOL_VAN_AANVRAAG
                    + ", 'ParnasSys', 'laad-' || CAST(i AS VARCHAR(12)), 'PO2507', 'TLV', CAST(" + MOMENT + " AS DATE),"
                    + " 'Laadvraag', 'Een vraag om de opslag mee te vullen. Een vraag om de opslag mee te vullen.',"
                    + " 'Naam', 'intern begeleider', 'naam@proefschool.example', '020-5550100', 'LL-laad-' ||"
                    + " CAST(i AS VARCHAR(12)), 'bijlagen', 1, RPAD(CAST(i AS VARCHAR(12)), 64, 'a'),"
                    + " CASE WHEN MOD(i, 100) < 97 THEN i + 10000000 END, " + STATUS
                    + ", CASE WHEN MOD(i, 100) > 97 THEN 'KINDKANS_WEIGERT' END,"
                    + " CASE WHEN MOD(i, 100) < 97 THEN 'TLV Aanmelding' END, CASE WHEN MOD(i, 100) < 97 THEN " + MOMENT
                    + " END, CURRENT_TIMESTAMP + INTERVAL '1' DAY, " + MOMENT + ", " + MOMENT + " FROM @REEKS@ r",
            "INSERT INTO aanvraagversie (aanvraag, versie, soort, samenwerkingsverband, aanvraagtype, datum,"
                    + " korte_omschrijving, omschrijving, contact_naam, contact_functie, contact_email,"
                    + " contact_telefoon, leerling, gegevensblokken, vingerafdruk, door, tijdstip, verzonden_op)"
                    + " SELECT a.id, 1, 'VOLLEDIG', a.samenwerkingsverband, a.aanvraagtype, a.datum,"
                    + " a.korte_omschrijving, a.omschrijving, a.contact_naam, a.contact_functie, a.contact_email,"
                    + " a.contact_telefoon, a.leerling, a.gegevensblokken, a.vingerafdruk, 'LVS', a.aangemaakt,"
                    + " CASE WHEN a.verzendstatus = 'VERZONDEN' THEN a.gewijzigd END FROM aanvraag a WHERE a.id BETWEEN"
                    + " @EERSTE@ AND @LAATSTE@", // a join with the numbers compares every number with every row
            bestand(1, "DOSSIER", "dossier.xml", 0),
            bestand(2, "BIJLAGE", "verslag.pdf", 1),
            gebeurtenis("NULL", "'WORDT_VERZONDEN'", "'LVS'", "MOD(i, 100) <> 97"),
            gebeurtenis("'WORDT_VERZONDEN'", "'VERZONDEN'", "'GATEWAY'", "MOD(i, 100) < 97"),
            gebeurtenis("'WORDT_VERZONDEN'", "'FOUT'", "'GATEWAY'", "MOD(i, 100) > 97"),
            "INSERT INTO verzending (id, aanvraag, school, versie, bericht_id, stand, beurt, poging, eerst_navragen,"
                    + " gevraagd_op, afgerond_op) SELECT " + ID + ", " + ID + ", " + SCHOOL_VAN_AANVRAAG
                    + ", 1, 'laad-' || CAST(i AS VARCHAR(12)), CASE WHEN MOD(i, 100) > 97 THEN 4 ELSE 3 END, 1, 1, FALSE, "
                    + MOMENT + ", " + MOMENT + " FROM @REEKS@ r WHERE MOD(i, 100) <> 97");

    private Vulopdrachten() {}

    private static String bestand(int volgorde, String soort, String naam, int plek) {
        return "INSERT INTO bestand (aanvraag, versie, volgorde, soort, naam, plek, mediatype, grootte, sha256, sleutel)"
                + " SELECT " + ID + ", 1, " + volgorde + ", '" + soort + "', '" + naam + "', "
                + (plek == 0 ? "NULL" : "'toelichting_onderwijsbehoeften'")
                + ", NULL, 12000, RPAD(CAST(i AS VARCHAR(12)), 64, 'b'), 'laad-' || CAST(i AS VARCHAR(12)) || '-"
                + volgorde
                + "' FROM @REEKS@ r";
    }

    private static String gebeurtenis(String van, String naar, String door, String voorwaarde) {
        return "INSERT INTO gebeurtenis (aanvraag, tijdstip, van, naar, door, poging, versie) SELECT " + ID + ", "
                + MOMENT + ", " + van + ", " + naar + ", " + door + ", 1, 1 FROM @REEKS@ r WHERE " + voorwaarde;
    }
}
