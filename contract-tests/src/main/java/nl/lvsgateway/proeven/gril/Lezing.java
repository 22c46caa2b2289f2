package nl.lvsgateway.proeven.gril;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.lvs.Envelop;
import nl.lvsgateway.proeven.lvs.SoapXml;
import nl.lvsgateway.proeven.lvs.XmlNaarJson;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a door answered, in the shape of REST.
 *
 * @param vormfouten what no client of that door could read
 */
record Lezing(Reactie reactie, JsonNode inhoud, boolean geweigerd, List<String> vormfouten) {

    static Lezing van(Deursoort deur, Reactie ruw, boolean zelfdeVersie) {
        var reactie = uitgepakt(ruw);
        try {
            return deur.isSoap() ? soap(deur, reactie, zelfdeVersie) : rest(reactie);
        } catch (RuntimeException | AssertionError onleesbaar) {
            var leeg = JsonMapper.shared().createObjectNode();
            return new Lezing(
                    reactie, leeg, true, List.of("het antwoord is niet te lezen: " + onleesbaar.getMessage()));
        }
    }

    private static Lezing rest(Reactie reactie) {
        var boom = JsonMapper.shared().readTree(reactie.lichaam());
        var nee = reactie.status() >= 400;
        var fouten = new ArrayList<String>();
        var soort = nee ? "application/problem+json" : "application/json";
        eis(reactie.kop("content-type").startsWith(soort), "Content-Type is " + reactie.kop("content-type"), fouten);
        if (nee && boom instanceof ObjectNode probleem) {
            probleem.set("uitleg", probleem.path("detail"));
            eis(probleem.path("status").asInt(0) == reactie.status(), "status in het probleem is anders", fouten);
        }
        return new Lezing(reactie, boom, nee, fouten);
    }

    private static Lezing soap(Deursoort deur, Reactie reactie, boolean zelfdeVersie) {
        var fouten = new ArrayList<String>();
        var wortel = XmlNaarJson.lees(SoapXml.uit(reactie)).getDocumentElement();
        var versie = deur == Deursoort.SOAP_12 ? Envelop.SOAP_12 : Envelop.SOAP_11;
        eis(!zelfdeVersie || versie.equals(wortel.getNamespaceURI()), "antwoord in een andere versie van SOAP", fouten);
        var body = (Element) wortel.getElementsByTagNameNS("*", "Body").item(0);
        var inhoud = SoapXml.eersteKind(body);
        if (!inhoud.getLocalName().equals("Fault")) {
            eis(reactie.status() == 200, "antwoord zonder fault met " + reactie.status(), fouten);
            return new Lezing(reactie, XmlNaarJson.boom(inhoud), false, fouten);
        }
        var weigering = (Element) body.getElementsByTagNameNS("*", "Weigering").item(0);
        if (weigering == null) {
            fouten.add("fault zonder Weigering");
            return new Lezing(reactie, JsonMapper.shared().createObjectNode(), true, fouten);
        }
        return new Lezing(reactie, XmlNaarJson.boom(weigering), true, fouten);
    }

    private static void eis(boolean goed, String wat, List<String> fouten) {
        if (!goed) {
            fouten.add(wat);
        }
    }

    private static Reactie uitgepakt(Reactie reactie) {
        if (!reactie.kop("content-encoding").equals("gzip")) {
            return reactie;
        }
        try (var pak = new GZIPInputStream(new ByteArrayInputStream(reactie.lichaam()))) {
            return new Reactie(reactie.status(), reactie.koppen(), pak.readAllBytes(), reactie.verstuurd());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String code() {
        return inhoud.path("code").asString("");
    }

    JsonNode stand() {
        return inhoud.path("aanvraag");
    }

    String ontvangstnummer() {
        return stand().path("ontvangstnummer").asString("");
    }

    int versie() {
        return Integer.parseInt(stand().path("versie").asString("0"));
    }

    static List<JsonNode> lijst(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false).toList();
    }
}
