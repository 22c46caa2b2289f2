package nl.lvsgateway.proeven.kindkans;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.lvsgateway.proeven.beheer.Supportspeler;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What arrived at the simulator, read from its own JSON, and how it is told to behave. */
public record SimulatorBeeld(URI gateway) {

    /** @param leveringen how often this berichtId was delivered */
    public record Bericht(
            String berichtId,
            String referentie,
            String dossiernummer,
            int leveringen,
            String dossierSha256,
            List<String> bijlagensommen) {}

    public List<Bericht> berichten() {
        var adres = gateway.resolve("/simulator/api/berichten");
        var reactie = goed(Verbinding.stuur(Verzoek.get(adres, Supportspeler.KOPPEN)));
        return StreamSupport.stream(
                        JsonMapper.shared().readTree(reactie.tekst()).spliterator(), false)
                .map(SimulatorBeeld::bericht)
                .toList();
    }

    public List<Bericht> berichten(String dossiernummer) {
        return berichten().stream()
                .filter(b -> b.dossiernummer().equals(dossiernummer))
                .toList();
    }

    public void gedrag(String gedrag) {
        var adres = gateway.resolve("/simulator/api/gedrag");
        var vraag = Verzoek.post(adres, Supportspeler.KOPPEN, Inhoud.van("{\"gedrag\":\"" + gedrag + "\"}"));
        goed(Verbinding.stuur(vraag.metMethode("PUT").metKoppen(Map.of("Content-Type", "application/json"))));
    }

    public void volgendeStatus(String dossiernummer) {
        var adres = gateway.resolve("/simulator/api/dossiers/" + dossiernummer + "/volgende-status");
        goed(Verbinding.stuur(Verzoek.post(adres, Supportspeler.KOPPEN, Inhoud.van(""))));
    }

    private static Reactie goed(Reactie reactie) {
        if (reactie.status() / 100 != 2) {
            throw new AssertionError("the simulator answered " + reactie.status());
        }
        return reactie;
    }

    private static Bericht bericht(JsonNode b) {
        var sommen = StreamSupport.stream(b.path("bijlagen").spliterator(), false)
                .map(bijlage -> bijlage.path("sha256").asString(""))
                .toList();
        return new Bericht(
                b.path("berichtId").asString(""),
                b.path("aanvraagreferentie").asString(""),
                b.path("dossiernummer").asString(""),
                b.path("leveringen").asInt(0),
                b.path("dossierSha256").asString(""),
                sommen);
    }
}
