package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.lvsgateway.proeven.kindkans.Mtombericht;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What came to Kindkans, read from its messages: every field, every name, and the sums of the bytes. */
final class Kindkansbeeld {

    private static final String NS = "urn:nl:lvsgateway:kindkans:v1";

    private final Map<String, Aankomst> aangekomen = new ConcurrentHashMap<>();
    private final Set<String> bekend = ConcurrentHashMap.newKeySet();

    /** @param alleenBijlagen nothing came but new bijlagen */
    record Aankomst(String school, boolean alleenBijlagen, Verwacht inhoud) {}

    void lees(Mtombericht bericht) {
        var referentie = bericht.veld("Aanvraagreferentie") + "/" + bericht.veld("Versie");
        aangekomen.put(referentie, aankomst(bericht));
        bekend.add(bericht.veld("Aanvraagreferentie"));
    }

    /** @param ontvangstnummer by which we name an aanvraag over there */
    @Nullable
    Aankomst zoek(String ontvangstnummer, int versie) {
        return aangekomen.get(ontvangstnummer + "/" + versie);
    }

    boolean heeft(String ontvangstnummer) {
        return bekend.contains(ontvangstnummer);
    }

    int aantal() {
        return aangekomen.size();
    }

    private static Aankomst aankomst(Mtombericht bericht) {
        var velden = new LinkedHashMap<String, String>();
        var contact = (Element)
                bericht.envelop().getElementsByTagNameNS(NS, "Contactpersoon").item(0);
        for (var veld : Keurmodel.velden()) {
            var kort = veld.substring(veld.indexOf('.') + 1);
            var element = kort.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kort.substring(1);
            velden.put(veld, veld.contains(".") ? tekst(contact, element) : bericht.veld(element));
        }
        var blokken = new ArrayList<String>();
        var gevonden = bericht.envelop().getElementsByTagNameNS(NS, "Gegevensblok");
        for (int i = 0; i < gevonden.getLength(); i++) {
            blokken.add(gevonden.item(i).getTextContent());
        }
        var dossier = new StringBuilder();
        var bijlagen = new ArrayList<Bijstuk.Stand>();
        for (var bestand : bericht.bestanden()) {
            if (bestand.getLocalName().equals("Dossier")) {
                dossier.append(bericht.inhoud(bestand).sha256());
            } else {
                bijlagen.add(bijlage(bericht, bestand));
            }
        }
        return new Aankomst(
                bericht.veld("School"),
                Boolean.parseBoolean(bericht.veld("AlleenNieuweBijlagen")),
                new Verwacht(velden, blokken, dossier.toString(), List.copyOf(bijlagen)));
    }

    private static Bijstuk.Stand bijlage(Mtombericht bericht, Element bestand) {
        var inhoud = bericht.inhoud(bestand);
        return new Bijstuk.Stand(
                tekst(bestand, "Naam"),
                tekst(bestand, "Plek"),
                tekst(bestand, "Mediatype"),
                inhoud.grootte(),
                inhoud.sha256());
    }

    private static String tekst(Element in, String naam) {
        var gevonden = in.getElementsByTagNameNS(NS, naam);
        return gevonden.getLength() == 0 ? "" : gevonden.item(0).getTextContent();
    }
}
