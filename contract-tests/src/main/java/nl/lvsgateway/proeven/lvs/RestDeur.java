package nl.lvsgateway.proeven.lvs;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** REST with a multipart message put together by hand. */
public final class RestDeur implements Deur {

    private static final String GRENS = "grens-7f3a91c2";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI basis;

    public RestDeur(URI gateway) {
        this.basis = gateway.resolve("/api/v1/scholen/");
    }

    @Override
    public String naam() {
        return "REST";
    }

    @Override
    public Antwoord bewaar(Proefaanvraag aanvraag) {
        return antwoord(Verbinding.stuur(bewaarverzoek(aanvraag)));
    }

    /** The request itself, for tests that send it in a way of their own. */
    public Verzoek bewaarverzoek(Proefaanvraag aanvraag) {
        var toegang = aanvraag.toegang();
        return Verzoek.post(adres(toegang, "aanvragen"), toegang.restkoppen(), multipart(aanvraag))
                .metKoppen(Map.of("Content-Type", "multipart/form-data; boundary=" + GRENS));
    }

    @Override
    public Antwoord verzend(Toegang toegang, String kenmerk) {
        return post(toegang, "aanvragen/" + kenmerk + "/verzending", "");
    }

    @Override
    public Antwoord geef(Toegang toegang, String kenmerk) {
        var adres = adres(toegang, "aanvragen/" + kenmerk);
        return antwoord(Verbinding.stuur(Verzoek.get(adres, toegang.restkoppen())));
    }

    @Override
    public Antwoord activeer(Toegang toegang, String samenwerkingsverband) {
        var vraag = JSON.createObjectNode()
                .put("naam", "Koppeling voor de proef")
                .put("akkoord", true)
                .put("samenwerkingsverband", samenwerkingsverband);
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

    private static Inhoud multipart(Proefaanvraag aanvraag) {
        var delen = new ArrayList<Inhoud>();
        voegDeelToe(delen, "name=\"aanvraag\"", "application/json", Inhoud.van(json(aanvraag)));
        voegDeelToe(delen, "name=\"verzenden\"", "text/plain", Inhoud.van("" + aanvraag.verzenden()));
        voegDeelToe(delen, "name=\"dossier\"; filename=\"dossier.xml\"", "application/xml", aanvraag.dossier());
        for (var bijlage : aanvraag.bijlagen()) {
            var naam = "name=\"bijlage\"; filename=\"" + bijlage.naam() + "\"";
            voegDeelToe(delen, naam, bijlage.mediatype(), bijlage.inhoud());
        }
        delen.add(Inhoud.van("--" + GRENS + "--\r\n"));
        return Inhoud.samen(delen);
    }

    private static void voegDeelToe(List<Inhoud> delen, String naam, String mediatype, Inhoud inhoud) {
        delen.add(Inhoud.van("--" + GRENS + "\r\nContent-Disposition: form-data; " + naam + "\r\nContent-Type: "
                + mediatype + "\r\n\r\n"));
        delen.add(inhoud);
        delen.add(Inhoud.van("\r\n"));
    }

    private static String json(Proefaanvraag aanvraag) {
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
        return vraag.toString();
    }
}
