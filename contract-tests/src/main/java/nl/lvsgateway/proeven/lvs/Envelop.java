package nl.lvsgateway.proeven.lvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.lvsgateway.proeven.http.Inhoud;

/** SOAP envelopes as text, the way a client without a SOAP library writes them. */
public final class Envelop {

    public static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
    public static final String SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";

    private static final String LVS = "urn:nl:lvsgateway:lvs:v1";
    private static final List<String> VOLGORDE = List.of(
            "samenwerkingsverband", "aanvraagtype", "datum", "korteOmschrijving", "omschrijving", "contactpersoon");

    private final String soap;

    public Envelop(String soap) {
        this.soap = soap;
    }

    /** Content pieces: text and, in between, the bytes that stand inline. */
    public List<Inhoud> om(Toegang toegang, List<Inhoud> lichaam) {
        var stukken = new ArrayList<Inhoud>();
        stukken.add(Inhoud.van("<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope xmlns:s=\"" + soap
                + "\" xmlns:l=\"" + LVS + "\"><s:Header><l:Toegang>" + element("School", toegang.school())
                + element("Verificatiecode", toegang.verificatiecode()) + "</l:Toegang></s:Header><s:Body>"));
        stukken.addAll(lichaam);
        stukken.add(Inhoud.van("</s:Body></s:Envelope>"));
        return stukken;
    }

    /** @param bestanden per file, dossier first, what stands in its content element */
    static List<Inhoud> bewaar(Proefaanvraag aanvraag, List<Inhoud> bestanden) {
        return aanvraag("BewaarAanvraag", "", aanvraag, bestanden);
    }

    static List<Inhoud> wijzig(Proefaanvraag aanvraag, int versie, List<Inhoud> bestanden) {
        return aanvraag("WijzigAanvraag", element("Versie", "" + versie), aanvraag, bestanden);
    }

    static List<Inhoud> voegBijlagenToe(
            String kenmerk, int versie, List<Proefbijlage> bijlagen, List<Inhoud> bestanden) {
        var stukken = new ArrayList<Inhoud>();
        stukken.add(Inhoud.van("<l:VoegBijlagenToe>" + element("Kenmerk", kenmerk) + element("Versie", "" + versie)));
        stukken.addAll(bijlagen(bijlagen, bestanden));
        stukken.add(Inhoud.van("</l:VoegBijlagenToe>"));
        return stukken;
    }

    private static List<Inhoud> aanvraag(
            String operatie, String versie, Proefaanvraag aanvraag, List<Inhoud> bestanden) {
        var stukken = new ArrayList<Inhoud>();
        stukken.add(Inhoud.van("<l:" + operatie + ">" + element("Kenmerk", aanvraag.kenmerk()) + versie
                + element("Verzenden", "" + aanvraag.verzenden()) + "<l:Aanvraag>" + velden(aanvraag)
                + "</l:Aanvraag><l:Dossier>"));
        stukken.add(bestanden.get(0));
        stukken.add(Inhoud.van("</l:Dossier>"));
        stukken.addAll(bijlagen(aanvraag.bijlagen(), bestanden.subList(1, bestanden.size())));
        stukken.add(Inhoud.van("</l:" + operatie + ">"));
        return stukken;
    }

    private static List<Inhoud> bijlagen(List<Proefbijlage> bijlagen, List<Inhoud> bestanden) {
        var stukken = new ArrayList<Inhoud>();
        for (int i = 0; i < bijlagen.size(); i++) {
            var bijlage = bijlagen.get(i);
            stukken.add(Inhoud.van("<l:Bijlage>" + element("Naam", bijlage.naam()) + element("Plek", bijlage.plek())
                    + element("Mediatype", bijlage.mediatype()) + "<l:Inhoud>"));
            stukken.add(bestanden.get(i));
            stukken.add(Inhoud.van("</l:Inhoud></l:Bijlage>"));
        }
        return stukken;
    }

    public static List<Inhoud> vraag(String operatie, List<Map.Entry<String, String>> velden) {
        var tekst = new StringBuilder("<l:" + operatie + ">");
        velden.forEach(veld -> tekst.append(element(veld.getKey(), veld.getValue())));
        return List.of(Inhoud.van(tekst + "</l:" + operatie + ">"));
    }

    private static String velden(Proefaanvraag aanvraag) {
        var velden = aanvraag.velden();
        var tekst = new StringBuilder();
        for (var naam : VOLGORDE) {
            if (velden.containsKey(naam)) {
                tekst.append(element(groot(naam), velden.get(naam)));
            } else if (naam.equals("contactpersoon")) {
                tekst.append(contactpersoon(velden));
            }
        }
        if (velden.containsKey("leerling")) {
            tekst.append(element("Leerling", velden.get("leerling")));
        }
        return tekst + element("Gegevensblok", "bijlagen");
    }

    private static String contactpersoon(Map<String, String> velden) {
        var tekst = new StringBuilder();
        velden.forEach((naam, waarde) -> {
            if (naam.startsWith("contactpersoon.")) {
                tekst.append(element(groot(naam.substring("contactpersoon.".length())), waarde));
            }
        });
        return tekst.isEmpty() ? "" : "<l:Contactpersoon>" + tekst + "</l:Contactpersoon>";
    }

    private static String element(String naam, String tekst) {
        var veilig = tekst.replace("&", "&amp;").replace("<", "&lt;");
        return "<l:" + naam + ">" + veilig + "</l:" + naam + ">";
    }

    static String groot(String naam) {
        return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }
}
