package nl.lvsgateway.proeven.lvs;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Reactie;
import nl.lvsgateway.proeven.http.Verbinding;
import nl.lvsgateway.proeven.http.Verzoek;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** SOAP by hand: envelopes as text, MTOM as text, over a bare socket. Shares nothing with our code or our WSDL. */
public final class HandDeur implements Deur {

    private static final String GRENS = "mime-5b1e77d0";

    private final URI adres;
    private final boolean soap12;
    private final boolean mtom;
    private final Envelop envelop;

    private HandDeur(URI gateway, boolean soap12, boolean mtom) {
        this.adres = gateway.resolve("/soap/lvs/v1");
        this.soap12 = soap12;
        this.mtom = mtom;
        this.envelop = new Envelop(soap12 ? Envelop.SOAP_12 : Envelop.SOAP_11);
    }

    public static HandDeur soap11(URI gateway) {
        return new HandDeur(gateway, false, true);
    }

    public static HandDeur soap12(URI gateway) {
        return new HandDeur(gateway, true, true);
    }

    public static HandDeur base64(URI gateway) {
        return new HandDeur(gateway, false, false);
    }

    @Override
    public String naam() {
        return (soap12 ? "SOAP 1.2" : "SOAP 1.1") + (mtom ? " MTOM" : " base64") + " by hand";
    }

    @Override
    public Antwoord bewaar(Proefaanvraag aanvraag) {
        return antwoord(Verbinding.stuur(bewaarverzoek(aanvraag)));
    }

    /** The request itself, for tests that send it in a way of their own. */
    public Verzoek bewaarverzoek(Proefaanvraag aanvraag) {
        return bestandenverzoek(
                aanvraag.toegang(), "BewaarAanvraag", alles(aanvraag), delen -> Envelop.bewaar(aanvraag, delen));
    }

    @Override
    public Antwoord wijzig(Proefaanvraag aanvraag, int versie) {
        return antwoord(Verbinding.stuur(bestandenverzoek(
                aanvraag.toegang(),
                "WijzigAanvraag",
                alles(aanvraag),
                delen -> Envelop.wijzig(aanvraag, versie, delen))));
    }

    @Override
    public Antwoord voegBijlagenToe(Proefaanvraag aanvraag, int versie, List<Proefbijlage> bijlagen) {
        return antwoord(Verbinding.stuur(bestandenverzoek(
                aanvraag.toegang(),
                "VoegBijlagenToe",
                bijlagen.stream().map(Proefbijlage::inhoud).toList(),
                delen -> Envelop.voegBijlagenToe(aanvraag.kenmerk(), versie, bijlagen, delen))));
    }

    private static List<Inhoud> alles(Proefaanvraag aanvraag) {
        return Stream.concat(
                        Stream.of(aanvraag.dossier()),
                        aanvraag.bijlagen().stream().map(Proefbijlage::inhoud))
                .toList();
    }

    /** @param lichaam the message around what stands for each file: its base64, or a reference to its part */
    private Verzoek bestandenverzoek(
            Toegang toegang, String operatie, List<Inhoud> bestanden, UnaryOperator<List<Inhoud>> lichaam) {
        if (!mtom) {
            var inline = bestanden.stream().map(Inhoud::alsBase64).toList();
            return verzoek(toegang, operatie, Inhoud.samen(envelop.om(toegang, lichaam.apply(inline))));
        }
        var verwijzingen = IntStream.range(0, bestanden.size())
                .mapToObj(i ->
                        Inhoud.van("<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:deel"
                                + i + "@proef\"/>"))
                .toList();
        var bericht = Inhoud.samen(envelop.om(toegang, lichaam.apply(verwijzingen)));
        var verzoek = verzoek(toegang, operatie, multipart(bericht, bestanden));
        return verzoek.metKoppen(Map.of("Content-Type", mtomtype(operatie))).inStukken();
    }

    @Override
    public Antwoord verzend(Toegang toegang, String kenmerk) {
        return vraag(toegang, "VerzendAanvraag", List.of(Map.entry("Kenmerk", kenmerk)));
    }

    @Override
    public Antwoord geef(Toegang toegang, String kenmerk) {
        return vraag(toegang, "GeefAanvraag", List.of(Map.entry("Kenmerk", kenmerk)));
    }

    @Override
    public Antwoord verwijder(Toegang toegang, String kenmerk) {
        return vraag(toegang, "VerwijderAanvraag", List.of(Map.entry("Kenmerk", kenmerk)));
    }

    @Override
    public Antwoord overzicht(Toegang toegang, Map<String, String> vraag) {
        var velden = Stream.of("leerling", "schooljaar", "verzendstatus", "aanvraagtype", "cursor", "aantal")
                .filter(vraag::containsKey)
                .map(veld -> Map.entry(Envelop.groot(veld), vraag.get(veld)))
                .toList();
        return vraag(toegang, "GeefOverzicht", velden);
    }

    @Override
    public Antwoord dossierversies(Toegang toegang) {
        return vraag(toegang, "GeefDossierversies", List.of());
    }

    @Override
    public Antwoord samenwerkingsverbanden(Toegang toegang) {
        return vraag(toegang, "GeefSamenwerkingsverbanden", List.of());
    }

    @Override
    public Antwoord koppelingen(Toegang toegang) {
        return vraag(toegang, "GeefKoppeling", List.of());
    }

    @Override
    public Antwoord trekIn(Toegang toegang, String samenwerkingsverband) {
        return vraag(toegang, "TrekKoppelingIn", List.of(Map.entry("Samenwerkingsverband", samenwerkingsverband)));
    }

    @Override
    public Antwoord activeer(Toegang toegang, @Nullable String samenwerkingsverband, boolean akkoord) {
        var velden = new ArrayList<Map.Entry<String, String>>();
        velden.add(Map.entry("Naam", "Koppeling voor de proef"));
        velden.add(Map.entry("Akkoord", "" + akkoord));
        if (samenwerkingsverband != null) {
            velden.add(Map.entry("Samenwerkingsverband", samenwerkingsverband));
        }
        return vraag(toegang, "ActiveerKoppeling", velden);
    }

    @Override
    public Antwoord updateStatussen(Toegang toegang, List<String> kenmerken, String cursor) {
        var velden = new ArrayList<Map.Entry<String, String>>();
        kenmerken.forEach(kenmerk -> velden.add(Map.entry("Kenmerk", kenmerk)));
        if (!cursor.isEmpty()) {
            velden.add(Map.entry("Cursor", cursor));
        }
        return vraag(toegang, "UpdateStatussen", velden);
    }

    /** A message that breaks off after the head. */
    public Antwoord kapot(Toegang toegang) {
        var heel = Inhoud.samen(envelop.om(toegang, Envelop.vraag("GeefOverzicht", List.of())));
        return antwoord(Verbinding.stuur(verzoek(toegang, "GeefOverzicht", heel.begin(heel.grootte() - 20))));
    }

    private Antwoord vraag(Toegang toegang, String operatie, List<Map.Entry<String, String>> velden) {
        var bericht = Inhoud.samen(envelop.om(toegang, Envelop.vraag(operatie, velden)));
        return antwoord(Verbinding.stuur(verzoek(toegang, operatie, bericht)));
    }

    private Verzoek verzoek(Toegang toegang, String operatie, Inhoud bericht) {
        var actie = "urn:nl:lvsgateway:lvs:v1:" + operatie;
        var koppen = soap12
                ? Map.of("Content-Type", "application/soap+xml; charset=UTF-8; action=\"" + actie + "\"")
                : Map.of("Content-Type", "text/xml; charset=UTF-8", "SOAPAction", "\"" + actie + "\"");
        return Verzoek.post(adres, Map.of("X-API-Key", toegang.sleutel()), bericht)
                .metKoppen(koppen);
    }

    private String worteltype() {
        return soap12 ? "application/soap+xml" : "text/xml";
    }

    private String mtomtype(String operatie) {
        var actie = soap12 ? "; action=\"urn:nl:lvsgateway:lvs:v1:" + operatie + "\"" : "";
        return "multipart/related; type=\"application/xop+xml\"; start=\"<wortel@proef>\"; start-info=\"" + worteltype()
                + "\"; boundary=\"" + GRENS + "\"" + actie;
    }

    private Inhoud multipart(Inhoud bericht, List<Inhoud> bestanden) {
        var delen = new ArrayList<Inhoud>();
        delen.add(Inhoud.van("--" + GRENS + "\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\""
                + worteltype() + "\"\r\nContent-Transfer-Encoding: 8bit\r\nContent-ID: <wortel@proef>\r\n\r\n"));
        delen.add(bericht);
        for (int i = 0; i < bestanden.size(); i++) {
            delen.add(Inhoud.van("\r\n--" + GRENS + "\r\nContent-Type: application/octet-stream\r\n"
                    + "Content-Transfer-Encoding: binary\r\nContent-ID: <deel" + i + "@proef>\r\n\r\n"));
            delen.add(bestanden.get(i));
        }
        delen.add(Inhoud.van("\r\n--" + GRENS + "--\r\n"));
        return Inhoud.samen(delen);
    }

    public Antwoord antwoord(Reactie reactie) {
        var wortel = XmlNaarJson.lees(SoapXml.uit(reactie)).getDocumentElement();
        if (!(soap12 ? Envelop.SOAP_12 : Envelop.SOAP_11).equals(wortel.getNamespaceURI())) {
            throw new AssertionError("answered in another SOAP version: " + wortel.getNamespaceURI());
        }
        var body = (Element) wortel.getElementsByTagNameNS("*", "Body").item(0);
        var weigering = (Element) body.getElementsByTagNameNS("*", "Weigering").item(0);
        if (weigering != null) {
            return new Antwoord(reactie.status(), XmlNaarJson.boom(weigering));
        }
        if (body.getElementsByTagNameNS("*", "Fault").getLength() > 0) {
            throw new AssertionError("undeclared fault: " + body.getTextContent());
        }
        return new Antwoord(reactie.status(), XmlNaarJson.boom(SoapXml.eersteKind(body)));
    }
}
