package nl.lvsgateway.proeven.lvs;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** REST with a multipart message put together by hand. */
public final class RestDeur implements Deur {

    private static final String GRENS = "grens-7f3a91c2";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI basis;

    public RestDeur(URI gateway) {
        this.basis = URI.create(gateway + (gateway.toString().endsWith("/") ? "" : "/"))
                .resolve("api/v1/scholen/");
    }

    @Override
    public String naam() {
        return "REST";
    }

    @Override
    public Antwoord bewaar(Proefaanvraag aanvraag) {
        return antwoord(Verbinding.stuur(bewaarverzoek(aanvraag)));
    }

    @Override
    public Antwoord wijzig(Proefaanvraag aanvraag, int versie) {
        var verzoek = verzoek(aanvraag, "aanvragen/" + aanvraag.kenmerk(), multipart(aanvraag, versie));
        return antwoord(Verbinding.stuur(verzoek.metMethode("PUT")));
    }

    @Override
    public Antwoord voegBijlagenToe(Proefaanvraag aanvraag, int versie, List<Proefbijlage> bijlagen) {
        var vraag = JSON.createObjectNode().put("versie", versie);
        bijlagen.forEach(b ->
                vraag.withArray("bijlagen").addObject().put("naam", b.naam()).put("plek", b.plek()));
        var delen = new ArrayList<Inhoud>();
        voegDeelToe(delen, "name=\"aanvulling\"", "application/json", Inhoud.van(vraag.toString()));
        voegBijlagenToe(delen, bijlagen);
        var pad = "aanvragen/" + aanvraag.kenmerk() + "/bijlagen";
        return antwoord(Verbinding.stuur(verzoek(aanvraag, pad, Inhoud.samen(delen))));
    }

    private Verzoek verzoek(Proefaanvraag aanvraag, String pad, Inhoud multipart) {
        var toegang = aanvraag.toegang();
        return Verzoek.post(adres(toegang, pad), toegang.restkoppen(), multipart)
                .metKoppen(Map.of("Content-Type", "multipart/form-data; boundary=" + GRENS));
    }

    /** The request itself, for tests that send it in a way of their own. */
    public Verzoek bewaarverzoek(Proefaanvraag aanvraag) {
        return verzoek(aanvraag, "aanvragen", multipart(aanvraag, 0));
    }

    @Override
    public Antwoord verzend(Toegang toegang, String kenmerk) {
        return post(toegang, "aanvragen/" + kenmerk + "/verzending", "");
    }

    @Override
    public Antwoord geef(Toegang toegang, String kenmerk) {
        return zonderInhoud("GET", toegang, "aanvragen/" + kenmerk);
    }

    @Override
    public Antwoord verwijder(Toegang toegang, String kenmerk) {
        return zonderInhoud("DELETE", toegang, "aanvragen/" + kenmerk);
    }

    @Override
    public Antwoord overzicht(Toegang toegang, Map<String, String> vraag) {
        var filters = vraag.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return zonderInhoud("GET", toegang, "aanvragen" + (filters.isEmpty() ? "" : "?" + filters));
    }

    @Override
    public Antwoord dossierversies(Toegang toegang) {
        return zonderInhoud("GET", toegang, "dossierversies");
    }

    @Override
    public Antwoord samenwerkingsverbanden(Toegang toegang) {
        return zonderInhoud("GET", toegang, "samenwerkingsverbanden");
    }

    @Override
    public Antwoord koppelingen(Toegang toegang) {
        return zonderInhoud("GET", toegang, "koppeling");
    }

    @Override
    public Antwoord trekIn(Toegang toegang, String samenwerkingsverband) {
        return zonderInhoud("DELETE", toegang, "koppeling?samenwerkingsverband=" + samenwerkingsverband);
    }

    private Antwoord zonderInhoud(String methode, Toegang toegang, String pad) {
        var verzoek = Verzoek.get(adres(toegang, pad), toegang.restkoppen());
        return antwoord(Verbinding.stuur(verzoek.metMethode(methode)));
    }

    @Override
    public Antwoord activeer(Toegang toegang, @Nullable String samenwerkingsverband, boolean akkoord) {
        var vraag =
                JSON.createObjectNode().put("naam", "Koppeling voor de proef").put("akkoord", akkoord);
        if (samenwerkingsverband != null) {
            vraag.put("samenwerkingsverband", samenwerkingsverband);
        }
        return post(toegang, "koppeling/activering", vraag.toString());
    }

    @Override
    public Antwoord updateStatussen(Toegang toegang, List<String> kenmerken, String cursor) {
        var vraag = JSON.createObjectNode();
        if (!kenmerken.isEmpty()) {
            kenmerken.forEach(vraag.putArray("kenmerken")::add);
        }
        if (!cursor.isEmpty()) {
            vraag.put("cursor", cursor);
        }
        return post(toegang, "statussen/updaten", vraag.toString());
    }

    private Antwoord post(Toegang toegang, String pad, String json) {
        var verzoek = Verzoek.post(adres(toegang, pad), toegang.restkoppen(), Inhoud.van(json));
        return antwoord(Verbinding.stuur(
                json.isEmpty() ? verzoek : verzoek.metKoppen(Map.of("Content-Type", "application/json"))));
    }

    private URI adres(Toegang toegang, String pad) {
        return basis.resolve(toegang.school() + "/" + pad);
    }

    public static Antwoord antwoord(Reactie reactie) {
        var inhoud = (ObjectNode) JSON.readTree(reactie.tekst());
        if (reactie.status() >= 400) {
            inhoud.put("uitleg", inhoud.path("detail").asString(""));
        }
        return new Antwoord(reactie.status(), inhoud);
    }

    /** @param versie 0 for a new aanvraag */
    private static Inhoud multipart(Proefaanvraag aanvraag, int versie) {
        var delen = new ArrayList<Inhoud>();
        var json = json(aanvraag);
        if (versie > 0) {
            json.put("versie", versie);
        }
        voegDeelToe(delen, "name=\"aanvraag\"", "application/json", Inhoud.van(json.toString()));
        voegDeelToe(delen, "name=\"verzenden\"", "text/plain", Inhoud.van("" + aanvraag.verzenden()));
        voegDeelToe(delen, "name=\"dossier\"; filename=\"dossier.xml\"", "application/xml", aanvraag.dossier());
        voegBijlagenToe(delen, aanvraag.bijlagen());
        return Inhoud.samen(delen);
    }

    /** The last parts, and the end. */
    private static void voegBijlagenToe(List<Inhoud> delen, List<Proefbijlage> bijlagen) {
        for (var bijlage : bijlagen) {
            var naam = "name=\"bijlage\"; filename=\"" + bijlage.naam() + "\"";
            voegDeelToe(delen, naam, bijlage.mediatype(), bijlage.inhoud());
        }
        delen.add(Inhoud.van("--" + GRENS + "--\r\n"));
    }

    private static void voegDeelToe(List<Inhoud> delen, String naam, String mediatype, Inhoud inhoud) {
        delen.add(Inhoud.van("--" + GRENS + "\r\nContent-Disposition: form-data; " + naam + "\r\nContent-Type: "
                + mediatype + "\r\n\r\n"));
        delen.add(inhoud);
        delen.add(Inhoud.van("\r\n"));
    }

    private static ObjectNode json(Proefaanvraag aanvraag) {
        var vraag = JSON.createObjectNode().put("kenmerk", aanvraag.kenmerk());
        var contact = new LinkedHashMap<String, String>();
        aanvraag.velden().forEach((veld, waarde) -> {
            if (veld.startsWith("contactpersoon.")) {
                contact.put(veld.substring("contactpersoon.".length()), waarde);
            } else {
                vraag.put(veld, waarde);
            }
        });
        if (!contact.isEmpty()) {
            contact.forEach(vraag.putObject("contactpersoon")::put);
        }
        vraag.putArray("gegevensblokken").add("bijlagen");
        var bijlagen = vraag.putArray("bijlagen");
        aanvraag.bijlagen()
                .forEach(b -> bijlagen.addObject().put("naam", b.naam()).put("plek", b.plek()));
        return vraag;
    }
}
