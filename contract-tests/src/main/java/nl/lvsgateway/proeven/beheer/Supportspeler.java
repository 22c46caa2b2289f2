package nl.lvsgateway.proeven.beheer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What support does by program, as the account of the demo. */
public record Supportspeler(URI gateway) {

    public static final Map<String, String> KOPPEN = Map.of(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString("support:demo".getBytes(StandardCharsets.UTF_8)));

    private static final String API = "/beheer/api/v1/";

    /** A replay as far as it was when it was asked for. */
    public record Herverzending(long id, int totaal, int gedaan, int overgeslagen, boolean loopt) {}

    /** How many stand at Fout, each with its reason. */
    public Map<String, Integer> fouten() {
        var perReden = new LinkedHashMap<String, Integer>();
        lees(Verzoek.get(adres("fouten"), KOPPEN))
                .forEach(groep -> perReden.put(
                        groep.path("reden").asString(""), groep.path("aantal").asInt(0)));
        return perReden;
    }

    /** All of one reason again. */
    public Herverzending verzendNogmaals(String reden) {
        var vraag = Inhoud.van("{\"reden\":\"" + reden + "\"}");
        var soort = Map.of("Content-Type", "application/json");
        return herverzending(
                lees(Verzoek.post(adres("herverzendingen"), KOPPEN, vraag).metKoppen(soort)));
    }

    public Herverzending herverzending(long id) {
        return herverzending(lees(Verzoek.get(adres("herverzendingen/" + id), KOPPEN)));
    }

    /** For all nodes; answers with the status of HTTP. */
    public int zetBundel(String naam, byte[] zip) {
        var soort = Map.of("Content-Type", "application/zip");
        var verzoek = Verzoek.post(adres("dossierbundels/" + naam), KOPPEN, Inhoud.van(zip));
        return Verbinding.stuur(verzoek.metKoppen(soort).metMethode("PUT")).status();
    }

    public int haalBundelWeg(String naam) {
        return Verbinding.stuur(
                        Verzoek.get(adres("dossierbundels/" + naam), KOPPEN).metMethode("DELETE"))
                .status();
    }

    private URI adres(String pad) {
        return gateway.resolve(API + pad);
    }

    private static JsonNode lees(Verzoek verzoek) {
        var reactie = Verbinding.stuur(verzoek);
        if (reactie.status() / 100 != 2) {
            throw new IllegalStateException("the admin API answered " + reactie.status());
        }
        return JsonMapper.shared().readTree(reactie.tekst());
    }

    private static Herverzending herverzending(JsonNode json) {
        return new Herverzending(
                json.path("id").asLong(),
                json.path("totaal").asInt(),
                json.path("gedaan").asInt(),
                json.path("overgeslagen").asInt(),
                json.path("loopt").asBoolean());
    }
}
