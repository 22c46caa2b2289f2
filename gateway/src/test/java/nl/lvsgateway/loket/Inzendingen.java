package nl.lvsgateway.loket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.loket.Deuren.Beller;

/** Messages by hand for each door of the gateway, whole and broken. */
final class Inzendingen {

    static final List<String> DEUREN = List.of("REST", "SOAP 1.1", "SOAP 1.2", "Kindkans");

    private static final String BEGIN = "<s:Envelope xmlns:s=\"%s\" xmlns:l=\"urn:nl:lvsgateway:lvs:v1\""
            + " xmlns:k=\"urn:nl:lvsgateway:kindkans:v1\"><s:Header><l:Toegang><l:School>%s</l:School>"
            + "<l:Verificatiecode>%s</l:Verificatiecode></l:Toegang></s:Header><s:Body>";
    private static final String EINDE = "</s:Body></s:Envelope>";

    private Inzendingen() {}

    /** A message as it goes over the line. */
    record Bericht(String pad, Map<String, String> koppen, String inhoud) {

        @Override
        public String toString() {
            return pad + ", " + koppen.get("Content-Type");
        }
    }

    /** Something that changes a row, so that it ends in a commit. */
    static Bericht verzend(String deur, Beller wie, String kenmerk) {
        return switch (deur) {
            case "REST" -> rest(wie, "/aanvragen/" + kenmerk + "/verzending", "application/json", "");
            case "Kindkans" ->
                soap(
                        deur,
                        wie,
                        "<k:ZetVerificatiecode><k:School>00YY00</k:School><k:Samenwerkingsverband>PO2507"
                                + "</k:Samenwerkingsverband><k:Verificatiecode>zonnestraal-77</k:Verificatiecode>"
                                + "</k:ZetVerificatiecode>" + EINDE);
            default ->
                soap(
                        deur,
                        wie,
                        "<l:VerzendAanvraag><l:Kenmerk>" + kenmerk + "</l:Kenmerk></l:VerzendAanvraag>" + EINDE);
        };
    }

    /** Something that changes nothing. */
    static Bericht vraagStatussen(String deur, Beller wie) {
        return deur.equals("REST")
                ? rest(wie, "/statussen/updaten", "application/json", "{}")
                : soap(deur, wie, "<l:UpdateStatussen/>" + EINDE);
    }

    static Bericht bewaar(String deur, Beller wie) {
        return deur.equals("REST")
                ? rest(wie, "/aanvragen", "multipart/form-data; boundary=x", "--x--\r\n")
                : soap(deur, wie, "<l:BewaarAanvraag/>" + EINDE);
    }

    static Bericht bewaarInline(String deur, Beller wie) {
        return soap(deur, wie, "<l:BewaarAanvraag><l:Dossier>QUJD</l:Dossier></l:BewaarAanvraag>" + EINDE);
    }

    /** Cut off in the middle of a field. */
    static Bericht half(String deur, Beller wie) {
        return switch (deur) {
            case "REST" -> rest(wie, "/aanvragen", "multipart/form-data; boundary=x", deel("aanvraag") + "{\"kenm");
            case "Kindkans" -> soap(deur, wie, "<k:MeldStatus><k:Status><k:Dossier");
            default -> soap(deur, wie, "<l:BewaarAanvraag><l:Kenm");
        };
    }

    static Bericht halveBijlage(String deur, Beller wie) {
        if (deur.equals("REST")) {
            return rest(wie, "/aanvragen", "multipart/form-data; boundary=x", deel("dossier") + "<dossier>");
        }
        var bericht = soap(
                "SOAP 1.1",
                wie,
                "<l:BewaarAanvraag><l:Dossier><x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\""
                        + " href=\"cid:een\"/></l:Dossier></l:BewaarAanvraag>" + EINDE);
        var koppen = new HashMap<>(bericht.koppen());
        koppen.put(
                "Content-Type",
                "multipart/related; type=\"application/xop+xml\"; start=\"<wortel>\"; start-info=\"text/xml\";"
                        + " boundary=x");
        return new Bericht(
                bericht.pad(),
                koppen,
                "--x\r\n"
                        + "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                        + "Content-ID: <wortel>\r\n\r\n"
                        + bericht.inhoud() + "\r\n--x\r\nContent-ID: <een>\r\n\r\n<dossier>");
    }

    private static String deel(String naam) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n";
    }

    static Bericht onleesbaar(String deur, Beller wie) {
        return switch (deur) {
            case "REST" -> rest(wie, "/statussen/updaten", "application/json", "{\"kenmerken\": [}");
            case "Kindkans" -> soap(deur, wie, "<k:MeldStatus><k:Status></k:MeldStatus>" + EINDE);
            default -> soap(deur, wie, "<l:UpdateStatussen><l:Kenmerk></l:UpdateStatussen>" + EINDE);
        };
    }

    private static Bericht rest(Beller wie, String pad, String soort, String inhoud) {
        return new Bericht(
                "/api/v1/scholen/" + wie.school() + pad,
                Map.of("X-API-Key", wie.sleutel(), "Verificatiecode", wie.code(), "Content-Type", soort),
                inhoud);
    }

    private static Bericht soap(String deur, Beller wie, String inhoud) {
        var kindkans = deur.equals("Kindkans");
        var twaalf = deur.equals("SOAP 1.2");
        return new Bericht(
                kindkans ? "/soap/kindkans/v1" : "/soap/lvs/v1",
                Map.of(
                        "X-API-Key",
                        kindkans ? "demo-sleutel-kindkans" : wie.sleutel(),
                        "Content-Type",
                        twaalf ? "application/soap+xml; charset=UTF-8" : "text/xml; charset=UTF-8"),
                BEGIN.formatted(twaalf ? Deuren.SOAP12 : Deuren.SOAP11, wie.school(), wie.code()) + inhoud);
    }
}
