package nl.lvsgateway.beheer.web;

import static nl.lvsgateway.beheer.Rol.APPLICATIEBEHEERDER;
import static nl.lvsgateway.beheer.Rol.AUDITOR;
import static nl.lvsgateway.beheer.Rol.SUPPORT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lvsgateway.beheer.Rol;

/**
 * What the matrix expects of one page or act.
 *
 * @param vraag method and path pattern, as it is registered
 * @param velden what a form would send
 */
record Toegangsrij(String vraag, Set<Rol> rollen, Map<String, String> velden) {

    private static final Set<Rol> IEDEREEN = Set.of(Rol.values());
    private static final Map<String, String> GEEN = Map.of();

    static final List<Toegangsrij> RIJEN = List.of(
            rij("GET /", IEDEREEN, GEEN),
            rij("GET /live", IEDEREEN, GEEN),
            rij("GET /aanvragen.csv", IEDEREEN, GEEN),
            rij("GET /aanvragen/{nummer}", IEDEREEN, GEEN),
            rij("POST /aanvragen/{nummer}/inhoud", Set.of(APPLICATIEBEHEERDER, SUPPORT), GEEN),
            rij("POST /aanvragen/{nummer}/bevindingen", Set.of(APPLICATIEBEHEERDER, SUPPORT), GEEN),
            rij("POST /aanvragen/{nummer}/verzending", Set.of(SUPPORT), Map.of("toelichting", "matrix")),
            rij("GET /fouten", IEDEREEN, GEEN),
            rij("POST /fouten/herstel", Set.of(SUPPORT), Map.of("reden", "GEEN_DOSSIERNUMMER")),
            rij("GET /fouten/herstel/{id}", Set.of(SUPPORT, AUDITOR), GEEN),
            rij("GET /koppelingen", IEDEREEN, GEEN),
            rij("POST /koppelingen", Set.of(SUPPORT), Map.of("nummer", "99ZZ99", "naam", "School van de matrix")),
            rij("GET /koppelingen/{school}", IEDEREEN, GEEN),
            rij("POST /koppelingen/{school}/mogelijk", Set.of(SUPPORT), Map.of("lvs", "ESIS", "swv", "PO2507")),
            rij("POST /koppelingen/{school}/deblokkering", Set.of(SUPPORT), Map.of("lvs", "ESIS")),
            rij(
                    "POST /koppelingen/{school}/activering",
                    Set.of(APPLICATIEBEHEERDER, SUPPORT),
                    Map.of("lvs", "ESIS", "swv", "PO2507", "naam", "x", "akkoord", "true", "verificatiecode", "mis")),
            rij(
                    "POST /koppelingen/{school}/code",
                    Set.of(APPLICATIEBEHEERDER, SUPPORT),
                    Map.of("swv", "PO2507", "verificatiecode", "kort")),
            rij(
                    "POST /koppelingen/{school}/intrekking",
                    Set.of(APPLICATIEBEHEERDER, SUPPORT),
                    Map.of("lvs", "ESIS", "swv", "VO2203")),
            rij("GET /kindkans", Set.of(SUPPORT, AUDITOR), GEEN),
            rij("GET /oso-versies", Set.of(SUPPORT, AUDITOR), GEEN),
            rij("POST /oso-versies/bundels", Set.of(SUPPORT), GEEN),
            rij("POST /oso-versies/bundels/weghalen", Set.of(SUPPORT), Map.of("naam", "van-de-matrix")),
            rij("GET /lijsten", IEDEREEN, GEEN),
            rij("GET /lijsten/{swv}", IEDEREEN, GEEN),
            rij("GET /abonnementen", Set.of(SUPPORT, AUDITOR), GEEN),
            rij("GET /lijsten/{swv}/aanvraagtype", Set.of(SUPPORT), GEEN),
            rij(
                    "POST /lijsten/{swv}/aanvraagtype",
                    Set.of(SUPPORT),
                    Map.of("code", "Matrix", "naam", "Van de matrix", "nieuw", "true", "zeker", "true")),
            rij("POST /lijsten/{swv}/aanvraagtype/verwijderen", Set.of(SUPPORT), Map.of("code", "Matrix")),
            rij(
                    "POST /lijsten/{swv}/statussen",
                    Set.of(SUPPORT),
                    Map.of(
                            "type",
                            "TLV",
                            "label",
                            "Van de matrix",
                            "klasse",
                            "NIEUW",
                            "betekenis",
                            "",
                            "volgorde",
                            "99")),
            rij(
                    "POST /lijsten/{swv}/statussen/verwijderen",
                    Set.of(SUPPORT),
                    Map.of("type", "TLV", "label", "Van de matrix")),
            rij("GET /logboek", Set.of(SUPPORT, AUDITOR), GEEN),
            rij("POST /logboek/keuring", Set.of(SUPPORT, AUDITOR), GEEN),
            rij("GET /simulator", Set.of(SUPPORT), GEEN),
            rij("POST /simulator/gedrag", Set.of(SUPPORT), Map.of("gedrag", "NORMAAL")),
            rij("POST /simulator/dossiers/{nummer}/volgende-status", Set.of(SUPPORT), GEEN));

    private static Toegangsrij rij(String vraag, Set<Rol> rollen, Map<String, String> velden) {
        return new Toegangsrij(vraag, rollen, velden);
    }

    String methode() {
        return vraag.substring(0, vraag.indexOf(' '));
    }

    String pad() {
        return vraag.substring(vraag.indexOf(' ') + 1);
    }

    /** Whether it is about one school, so that another's must stay closed. */
    boolean vanEenSchool() {
        return pad().contains("{school}") || pad().startsWith("/aanvragen/{nummer}");
    }
}
