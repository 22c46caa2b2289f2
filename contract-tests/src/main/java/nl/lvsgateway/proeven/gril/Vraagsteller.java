package nl.lvsgateway.proeven.gril;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import nl.lvsgateway.proeven.lvs.Envelop;
import nl.lvsgateway.proeven.lvs.Toegang;

/** Asks what is there, over every door; questions are written as they should be, whatever text is in them. */
final class Vraagsteller {

    private final URI gateway;

    Vraagsteller(URI gateway) {
        this.gateway = gateway;
    }

    Lezing geef(Deursoort deur, Toegang toegang, String kenmerk) {
        return deur.isSoap()
                ? soap(deur, toegang, "GeefAanvraag", Map.of("Kenmerk", kenmerk))
                : rest("GET", toegang, "/aanvragen/" + Verzoekmaker.gecodeerd(kenmerk));
    }

    Lezing overzicht(Deursoort deur, Toegang toegang, Map<String, String> vraag) {
        if (deur.isSoap()) {
            var velden = new LinkedHashMap<String, String>();
            vraag.forEach((naam, tekst) ->
                    velden.put(naam.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + naam.substring(1), tekst));
            return soap(deur, toegang, "GeefOverzicht", velden);
        }
        var filters = new StringBuilder("?");
        vraag.forEach((naam, tekst) -> filters.append(filters.length() > 1 ? "&" : "")
                .append(naam)
                .append('=')
                .append(Verzoekmaker.gecodeerd(tekst)));
        return rest("GET", toegang, "/aanvragen" + filters);
    }

    Lezing verzend(Deursoort deur, Toegang toegang, String kenmerk) {
        return deur.isSoap()
                ? soap(deur, toegang, "VerzendAanvraag", Map.of("Kenmerk", kenmerk))
                : rest("POST", toegang, "/aanvragen/" + Verzoekmaker.gecodeerd(kenmerk) + "/verzending");
    }

    private Lezing rest(String methode, Toegang toegang, String pad) {
        var adres = gateway.resolve("/api/v1/scholen/" + toegang.school() + pad);
        var reactie = Verbinding.stuur(Verzoek.get(adres, toegang.restkoppen()).metMethode(methode));
        return Lezing.van(Deursoort.REST_JSON, reactie, true);
    }

    private Lezing soap(Deursoort deur, Toegang toegang, String operatie, Map<String, String> velden) {
        var twaalf = deur == Deursoort.SOAP_12;
        var tekst = new StringBuilder("<l:" + operatie + ">");
        // In the order of the WSDL, which is that of the question.
        velden.forEach((naam, waarde) ->
                tekst.append("<l:" + naam + ">" + Envelopschrijver.veilig(waarde) + "</l:" + naam + ">"));
        tekst.append("</l:" + operatie + ">");
        var bericht = Inhoud.samen(new Envelop(twaalf ? Envelop.SOAP_12 : Envelop.SOAP_11)
                .om(toegang, java.util.List.of(Inhoud.van(tekst.toString()))));
        var koppen = Map.of(
                "X-API-Key",
                toegang.sleutel(),
                "Content-Type",
                (twaalf ? "application/soap+xml" : "text/xml") + "; charset=UTF-8");
        return Lezing.van(deur, Verbinding.stuur(Verzoek.post(gateway.resolve("/soap/lvs/v1"), koppen, bericht)), true);
    }
}
