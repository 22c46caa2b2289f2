package nl.lvsgateway.proeven.gril;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.lvs.Toegang;
import tools.jackson.databind.JsonNode;

/** Whether the overview of a whole school can be read over every door, with all that was taken in it. */
final class Overzichttoets {

    private static final String BLADZIJDE = "500";

    private final Vraagsteller vragen;

    Overzichttoets(URI gateway) {
        this.vragen = new Vraagsteller(gateway);
    }

    /** How many rows were read. */
    int keur(List<Zaak> zaken, Uitslag uitslag) {
        var gelezen = 0;
        for (var school : Componist.SCHOLEN) {
            for (var deur : List.of(Deursoort.REST_JSON, Deursoort.SOAP_11, Deursoort.SOAP_12)) {
                var gebroken = new ArrayList<String>();
                var regels = regels(deur, school, gebroken);
                gelezen += regels.size();
                zaken.stream()
                        .filter(zaak -> zaak.toegang.equals(school))
                        .forEach(zaak -> keur(zaak, regels, gebroken));
                gebroken.stream()
                        .limit(2)
                        .forEach(wat -> uitslag.breekNa(
                                "GEBROKEN  overzicht van " + school.school() + " over " + deur.naam() + ": " + wat));
            }
        }
        return gelezen;
    }

    private Map<String, JsonNode> regels(Deursoort deur, Toegang school, List<String> gebroken) {
        var regels = new HashMap<String, JsonNode>();
        var vraag = new LinkedHashMap<String, String>();
        vraag.put("aantal", BLADZIJDE);
        while (true) {
            var lezing = vragen.overzicht(deur, school, vraag);
            gebroken.addAll(lezing.vormfouten());
            Lezing.lijst(lezing.inhoud().path("aanvragen"))
                    .forEach(regel ->
                            regels.put(regel.path("aanvraag").path("kenmerk").asString(""), regel));
            var cursor = lezing.inhoud().path("cursor").asString("");
            if (cursor.isEmpty()) {
                return regels;
            }
            vraag = new LinkedHashMap<>();
            vraag.put("cursor", cursor);
            vraag.put("aantal", BLADZIJDE);
        }
    }

    private static void keur(Zaak zaak, Map<String, JsonNode> regels, List<String> gebroken) {
        var regel = regels.get(zaak.kenmerk);
        if (regel == null) {
            gebroken.add(zaak.kenmerk + " staat er niet in");
        } else {
            gebroken.addAll(Terugleestoets.gebrokenRegel(regel, java.util.Objects.requireNonNull(zaak.inhoud)));
        }
    }
}
