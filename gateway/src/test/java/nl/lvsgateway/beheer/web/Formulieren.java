package nl.lvsgateway.beheer.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.web.Formulier.Antwoord;
import nl.lvsgateway.beheer.web.aanmelden.Proefgebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Each way by which somebody fills a column with text: the pages, the admin API, and both doors of an LVS. */
final class Formulieren {

    private static final String SCHOOL = "/scholen/00YY02";
    private static final String BEHEER = "/beheer/api/v1";
    private static final String SWV = BEHEER + "/samenwerkingsverbanden/PO2507";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int poort;
    private final MockMvc mvc;

    Formulieren(int poort, MockMvc mvc) {
        this.poort = poort;
        this.mvc = mvc;
    }

    List<Formulier> alle() {
        return Stream.of(beheer(), console(), lvs(), new Hand(this).alle())
                .flatMap(List::stream)
                .toList();
    }

    private List<Formulier> beheer() {
        return List.of(
                json(
                        "beheer school",
                        Map.of("school.naam", "naam"),
                        v -> api("PUT", BEHEER + "/scholen/00YY02", json("naam", v.of("school.naam")))),
                json(
                        "beheer nieuwe school",
                        Map.of("school.nummer", "nummer"),
                        v -> api(
                                "POST",
                                BEHEER + "/scholen",
                                json("nummer", v.of("school.nummer", nummer()), "naam", "n"))),
                json(
                        "beheer nieuwe lvs",
                        Map.of("lvs.code", "code", "lvs.naam", "naam"),
                        v -> api(
                                "POST",
                                BEHEER + "/leerlingvolgsystemen",
                                json("code", v.of("lvs.code", "L" + System.nanoTime()), "naam", v.of("lvs.naam")))),
                json(
                        "beheer lvs",
                        Map.of("lvs.naam", "naam"),
                        v -> api("PUT", BEHEER + "/leerlingvolgsystemen/ESIS", json("naam", v.of("lvs.naam")))),
                json(
                        "beheer verband",
                        Map.of("samenwerkingsverband.naam", "naam"),
                        v -> api("PUT", SWV, json("naam", v.of("samenwerkingsverband.naam")))),
                json(
                        "beheer nieuw verband",
                        Map.of("samenwerkingsverband.code", "code"),
                        v -> api(
                                "PUT",
                                BEHEER + "/samenwerkingsverbanden/"
                                        + v.of("samenwerkingsverband.code", "XX0001")
                                                .replaceAll("[^a-z0-9A-Z]", "9"),
                                json("naam", "n"))),
                json(
                        "beheer type",
                        Map.of(
                                "aanvraagtype.naam",
                                "naam",
                                "advies.tekst",
                                "adviezen",
                                "verplichte_plek.plek",
                                "plekken"),
                        v -> api("PUT", SWV + "/aanvraagtypes/PROEF", type(v))),
                json(
                        "beheer status",
                        Map.of(
                                "statuscatalogus.label",
                                "label",
                                "statuscatalogus.betekenis",
                                "betekenis",
                                "statuscatalogus.aanvraagtype",
                                "aanvraagtype"),
                        v -> api(
                                "PUT",
                                SWV + "/statussen",
                                json(
                                        "aanvraagtype",
                                        v.of("statuscatalogus.aanvraagtype", "TLV"),
                                        "label",
                                        v.of("statuscatalogus.label"),
                                        "betekenis",
                                        v.of("statuscatalogus.betekenis"),
                                        "klasse",
                                        "nieuw"))),
                json(
                        "beheer herverzending",
                        Map.of("herverzending.notitie", "toelichting"),
                        v -> api(
                                "POST",
                                BEHEER + "/herverzendingen",
                                json("reden", "KINDKANS_ONBEREIKBAAR", "toelichting", v.of("herverzending.notitie")))),
                json("beheer koppeling", Map.of("koppeling.naam", "naam"), v -> {
                    api("DELETE", BEHEER + SCHOOL + "/koppelingen/ParnasSys/PO2507", "");
                    return api(
                            "POST",
                            BEHEER + SCHOOL + "/koppelingen/ParnasSys/PO2507/activering",
                            json(
                                    "naam",
                                    v.of("koppeling.naam"),
                                    "akkoord",
                                    "true",
                                    "verificatiecode",
                                    "zandloper-2507"));
                }));
    }

    private static String type(Waarden v) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "naam", v.of("aanvraagtype.naam"),
                        "adviezen", List.of(v.of("advies.tekst")),
                        "plekken", List.of(Map.of("naam", v.of("verplichte_plek.plek", "plek")))));
    }

    private List<Formulier> console() {
        return List.of(
                pagina(
                        "pagina school",
                        Map.of("school.naam", "naam"),
                        v -> formulier("/koppelingen", "nummer", nummer(), "naam", v.of("school.naam"))),
                pagina(
                        "pagina nieuwe school",
                        Map.of("school.nummer", "BRIN|nummer"),
                        v -> formulier("/koppelingen", "nummer", v.of("school.nummer", nummer()), "naam", "n")),
                pagina(
                        "pagina type",
                        Map.of(
                                "aanvraagtype.code",
                                "code",
                                "aanvraagtype.naam",
                                "naam",
                                "advies.tekst",
                                "adviezen",
                                "verplichte_plek.plek",
                                "plek"),
                        v -> formulier(
                                "/lijsten/PO2507/aanvraagtype",
                                "code",
                                v.of("aanvraagtype.code", "C" + System.nanoTime()),
                                "naam",
                                v.of("aanvraagtype.naam"),
                                "adviezen",
                                v.of("advies.tekst"),
                                "plek",
                                v.of("verplichte_plek.plek", "plek"),
                                "nieuw",
                                "true",
                                "zeker",
                                "true")),
                pagina(
                        "pagina status",
                        Map.of("statuscatalogus.label", "label|status", "statuscatalogus.betekenis", "betekenis"),
                        v -> formulier(
                                "/lijsten/PO2507/statussen",
                                "type",
                                "TLV",
                                "label",
                                v.of("statuscatalogus.label"),
                                "klasse",
                                "NIEUW",
                                "betekenis",
                                v.of("statuscatalogus.betekenis"),
                                "volgorde",
                                "1")),
                pagina("pagina koppeling", Map.of("koppeling.naam", "naam"), v -> {
                    formulier("/koppelingen/00YY02/intrekking", "lvs", "ParnasSys", "swv", "PO2507");
                    return formulier(
                            "/koppelingen/00YY02/activering",
                            "lvs",
                            "ParnasSys",
                            "swv",
                            "PO2507",
                            "naam",
                            v.of("koppeling.naam"),
                            "akkoord",
                            "true",
                            "verificatiecode",
                            "zandloper-2507");
                }));
    }

    private List<Formulier> lvs() {
        return List.of(
                json("LVS koppeling", Map.of("koppeling.naam", "naam"), v -> {
                    api("DELETE", "/api/v1" + SCHOOL + "/koppeling", "");
                    return api(
                            "POST",
                            "/api/v1" + SCHOOL + "/koppeling/activering",
                            json("naam", v.of("koppeling.naam"), "akkoord", "true", "samenwerkingsverband", "PO2507"));
                }),
                json(
                        "LVS abonnement",
                        Map.of("abonnement.url", "url"),
                        v -> api(
                                "PUT",
                                "/api/v1/abonnement",
                                json("url", v.of("abonnement.url", "http://127.0.0.1:9/x")))),
                new Formulier("SOAP koppeling", Map.of("koppeling.naam", "Veld>naam<"), false, true, w -> {
                    api("DELETE", "/api/v1" + SCHOOL + "/koppeling", "");
                    return soap(
                            "00YY02",
                            "zandloper-2507",
                            "<l:ActiveerKoppeling><l:Naam>" + new Waarden(w).xml("koppeling.naam")
                                    + "</l:Naam><l:Akkoord>true</l:Akkoord><l:Samenwerkingsverband>PO2507</l:Samenwerkingsverband></l:ActiveerKoppeling>");
                }));
    }

    /** What the test wants in a column, or else what is ordinary there. */
    record Waarden(UnaryOperator<String> gevraagd) {

        String of(String kolom) {
            return of(kolom, "gewoon " + System.nanoTime());
        }

        String of(String kolom, String gewoon) {
            return Objects.requireNonNullElse(gevraagd.apply(kolom), gewoon);
        }

        String xml(String kolom) {
            return of(kolom).replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    private interface Vuller {
        Antwoord stuur(Waarden waarden) throws Exception;
    }

    private static Formulier json(String deur, Map<String, String> velden, Vuller vuller) {
        var gezocht = new java.util.HashMap<String, String>();
        velden.forEach((kolom, veld) -> gezocht.put(kolom, "\"veld\":\"" + veld));
        return new Formulier(deur, gezocht, false, false, w -> vuller.stuur(new Waarden(w)));
    }

    private static Formulier pagina(String deur, Map<String, String> velden, Vuller vuller) {
        return new Formulier(deur, velden, false, false, w -> vuller.stuur(new Waarden(w)));
    }

    private static String json(String... velden) {
        var inhoud = new java.util.LinkedHashMap<String, String>();
        for (var plek = 0; plek < velden.length; plek += 2) {
            inhoud.put(velden[plek], velden[plek + 1]);
        }
        return JsonMapper.shared().writeValueAsString(inhoud);
    }

    private static String nummer() {
        var getal = System.nanoTime() / 1000;
        return "%02dXY%02d".formatted(getal / 100 % 100, getal % 100);
    }

    Antwoord api(String weg, String pad, String json) throws Exception {
        return stuur(weg, pad, "application/json", json.getBytes(StandardCharsets.UTF_8), "zandloper-2507");
    }

    Antwoord soap(String school, String code, String vraag) throws Exception {
        var bericht = """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:l="urn:nl:lvsgateway:lvs:v1"><s:Header>\
                <l:Toegang><l:School>%s</l:School><l:Verificatiecode>%s</l:Verificatiecode></l:Toegang></s:Header>\
                <s:Body>%s</s:Body></s:Envelope>\
                """.formatted(school, code, vraag);
        var antwoord = stuur(
                "POST", "/soap/lvs/v1", "text/xml; charset=UTF-8", bericht.getBytes(StandardCharsets.UTF_8), code);
        return new Antwoord(
                antwoord.status() == 500 && antwoord.tekst().contains("lient</") ? 400 : antwoord.status(),
                antwoord.tekst());
    }

    Antwoord stuur(String weg, String pad, String soort, byte[] inhoud, @Nullable String code) throws Exception {
        var basis = Base64.getEncoder().encodeToString("support:demo".getBytes(StandardCharsets.UTF_8));
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad))
                .header("Content-Type", soort)
                .method(weg, BodyPublishers.ofByteArray(inhoud));
        if (pad.startsWith("/beheer")) {
            vraag.header("Authorization", "Basic " + basis);
        } else {
            vraag.header("X-API-Key", "demo-sleutel-parnassys").header("Verificatiecode", code);
        }
        var antwoord = http.send(vraag.build(), BodyHandlers.ofString());
        return new Antwoord(antwoord.statusCode(), antwoord.body());
    }

    /** As a browser sends it; what a page says of it afterwards counts as the answer. */
    private Antwoord formulier(String pad, String... velden) throws Exception {
        var vraag = post(pad);
        for (var plek = 0; plek < velden.length; plek += 2) {
            vraag.param(velden[plek], velden[plek + 1]);
        }
        var els = Proefgebruiker.met("els", Rol.SUPPORT, Set.of());
        var uit = mvc.perform(vraag.with(user(els)).with(csrf().asHeader())).andReturn();
        var pagina = uit.getModelAndView();
        Object punten = pagina == null ? null : pagina.getModel().get("punten");
        Object nee = punten == null ? uit.getFlashMap().get("fout") : punten;
        return nee == null
                ? new Antwoord(
                        uit.getResponse().getStatus(), "" + uit.getResponse().getErrorMessage())
                : new Antwoord(400, nee.toString());
    }
}
