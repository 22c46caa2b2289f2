package nl.lvsgateway.beheer.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.lvsgateway.beheer.web.Formulier.Antwoord;
import nl.lvsgateway.beheer.web.Formulieren.Waarden;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The hand-in of a whole aanvraag, each column of which an LVS fills. */
final class Hand {

    private static final Map<String, String> VELDEN = Map.ofEntries(
            Map.entry("aanvraag.kenmerk", "kenmerk"),
            Map.entry("aanvraag.samenwerkingsverband", "samenwerkingsverband"),
            Map.entry("aanvraag.aanvraagtype", "aanvraagtype"),
            Map.entry("aanvraag.korte_omschrijving", "korteOmschrijving"),
            Map.entry("aanvraag.omschrijving", "omschrijving"),
            Map.entry("aanvraag.contact_naam", "contactpersoon.naam"),
            Map.entry("aanvraag.contact_functie", "contactpersoon.functie"),
            Map.entry("aanvraag.contact_email", "contactpersoon.email"),
            Map.entry("aanvraag.contact_telefoon", "contactpersoon.telefoon"),
            Map.entry("aanvraag.leerling", "leerling"),
            Map.entry("aanvraag.gegevensblokken", "gegevensblokken[0]"),
            Map.entry("bestand.naam", "bijlage[1].naam"),
            Map.entry("bestand.plek", "bijlage[1].plek"),
            Map.entry("bestand.mediatype", "bijlage[2].mediatype"));
    private static final String VERPLICHT = "toelichting_onderwijsbehoeften";

    private final Formulieren lijn;

    Hand(Formulieren lijn) {
        this.lijn = lijn;
    }

    List<Formulier> alle() {
        var multipart = new HashMap<>(gezocht("\"veld\":\"%s\""));
        multipart.put("bestand.plek", "\"veld\":\"bijlagen[0].plek\""); // there it stands among the fields
        multipart.remove("bestand.mediatype");
        multipart.remove("bestand.naam"); // both stand in a header, which has rules of its own
        return List.of(
                new Formulier("multipart", multipart, true, false, w -> multipart(new Waarden(w))),
                new Formulier("JSON", gezocht("\"veld\":\"%s\""), true, false, w -> json(new Waarden(w))),
                new Formulier("SOAP", gezocht("Veld>%s<"), true, true, w -> soap(new Waarden(w))));
    }

    private static Map<String, String> gezocht(String vorm) {
        var gezocht = new HashMap<String, String>();
        VELDEN.forEach((kolom, veld) -> gezocht.put(kolom, vorm.formatted(veld)));
        return gezocht;
    }

    private static Map<String, Object> velden(Waarden v) {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("kenmerk", v.of("aanvraag.kenmerk", UUID.randomUUID().toString()));
        velden.put("samenwerkingsverband", v.of("aanvraag.samenwerkingsverband", "PO2507"));
        velden.put("aanvraagtype", v.of("aanvraag.aanvraagtype", "TLV"));
        velden.put("datum", "2026-11-23");
        velden.put("korteOmschrijving", v.of("aanvraag.korte_omschrijving"));
        velden.put("omschrijving", v.of("aanvraag.omschrijving"));
        velden.put(
                "contactpersoon",
                Map.of(
                        "naam", v.of("aanvraag.contact_naam"),
                        "functie", v.of("aanvraag.contact_functie"),
                        "email", v.of("aanvraag.contact_email"),
                        "telefoon", v.of("aanvraag.contact_telefoon")));
        velden.put("leerling", v.of("aanvraag.leerling"));
        velden.put("gegevensblokken", List.of(v.of("aanvraag.gegevensblokken")));
        return velden;
    }

    private Antwoord multipart(Waarden v) throws Exception {
        var naam = "een.txt";
        var velden = velden(v);
        velden.put(
                "bijlagen",
                List.of(
                        Map.of("naam", naam, "plek", v.of("bestand.plek", "plek")),
                        Map.of("naam", "t.txt", "plek", VERPLICHT)));
        var lichaam = new ByteArrayOutputStream();
        deel(lichaam, "aanvraag", JsonMapper.shared().writeValueAsBytes(velden));
        deel(lichaam, "dossier\"; filename=\"d.xml", dossier());
        deel(lichaam, "bijlage\"; filename=\"" + naam, "Een".getBytes(UTF_8));
        deel(lichaam, "bijlage\"; filename=\"t.txt", "Twee".getBytes(UTF_8));
        lichaam.write("--x--\r\n".getBytes(UTF_8));
        return lijn.stuur(
                "POST",
                "/api/v1/scholen/00YY00/aanvragen",
                "multipart/form-data; boundary=x",
                lichaam.toByteArray(),
                "regenboog-2507");
    }

    private static void deel(ByteArrayOutputStream lichaam, String welk, byte[] inhoud) throws IOException {
        lichaam.write(("--x\r\nContent-Disposition: form-data; name=\"" + welk + "\"\r\n\r\n").getBytes(UTF_8));
        lichaam.write(inhoud);
        lichaam.write("\r\n".getBytes(UTF_8));
    }

    private Antwoord json(Waarden v) throws Exception {
        var velden = velden(v);
        velden.put("dossier", dossier());
        velden.put(
                "bijlagen",
                List.of(
                        Map.of("naam", v.of("bestand.naam"), "plek", v.of("bestand.plek", "plek"), "inhoud", "RWVu"),
                        Map.of(
                                "naam",
                                "t.txt",
                                "plek",
                                VERPLICHT,
                                "mediatype",
                                v.of("bestand.mediatype", "text/plain"),
                                "inhoud",
                                "VHdlZQ==")));
        return lijn.stuur(
                "POST",
                "/api/v1/scholen/00YY00/aanvragen",
                "application/json",
                JsonMapper.shared().writeValueAsBytes(velden),
                "regenboog-2507");
    }

    private Antwoord soap(Waarden v) throws Exception {
        var velden = velden(v);
        return lijn.soap("00YY00", "regenboog-2507", """
                <l:BewaarAanvraag><l:Kenmerk>%s</l:Kenmerk><l:Verzenden>false</l:Verzenden><l:Aanvraag><l:Samenwerkingsverband>%s\
                </l:Samenwerkingsverband><l:Aanvraagtype>%s</l:Aanvraagtype><l:Datum>2026-11-23</l:Datum><l:KorteOmschrijving>%s\
                </l:KorteOmschrijving><l:Omschrijving>%s</l:Omschrijving><l:Contactpersoon><l:Naam>%s</l:Naam><l:Functie>%s\
                </l:Functie><l:Email>%s</l:Email><l:Telefoon>%s</l:Telefoon></l:Contactpersoon><l:Leerling>%s</l:Leerling>\
                <l:Gegevensblok>%s</l:Gegevensblok></l:Aanvraag><l:Dossier>%s</l:Dossier>\
                <l:Bijlage><l:Naam>%s</l:Naam><l:Plek>%s</l:Plek><l:Inhoud>RWVu</l:Inhoud></l:Bijlage>\
                <l:Bijlage><l:Naam>t.txt</l:Naam><l:Plek>%s</l:Plek><l:Mediatype>%s</l:Mediatype><l:Inhoud>VHdlZQ==</l:Inhoud>\
                </l:Bijlage></l:BewaarAanvraag>\
                """.formatted(
                        velden.get("kenmerk"),
                        velden.get("samenwerkingsverband"),
                        velden.get("aanvraagtype"),
                        v.xml("aanvraag.korte_omschrijving"),
                        v.xml("aanvraag.omschrijving"),
                        v.xml("aanvraag.contact_naam"),
                        v.xml("aanvraag.contact_functie"),
                        v.xml("aanvraag.contact_email"),
                        v.xml("aanvraag.contact_telefoon"),
                        v.xml("aanvraag.leerling"),
                        v.xml("aanvraag.gegevensblokken"),
                        Base64.getEncoder().encodeToString(dossier()),
                        v.xml("bestand.naam"),
                        v.of("bestand.plek", "plek"),
                        VERPLICHT,
                        v.of("bestand.mediatype", "text/plain")));
    }

    private static byte[] dossier() throws IOException {
        return new ClassPathResource("demo/dossiers/poswv.xml").getContentAsByteArray();
    }
}
