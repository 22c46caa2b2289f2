package nl.lvsgateway.proeven.lvs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.lvsgateway.proeven.http.Inhoud;

/** An aanvraag as an LVS hands it in. A field that is not in {@code velden} is left out of the message. */
public record Proefaanvraag(
        Toegang toegang,
        String kenmerk,
        boolean verzenden,
        Map<String, String> velden,
        Inhoud dossier,
        List<Proefbijlage> bijlagen) {

    /** Typed by the school; no log may show it. */
    public static final List<String> VRIJE_TEKST =
            List.of("Kortgeknipte", "Langgerekte", "Begeleidster", "begeleidster@");

    public static Proefaanvraag van(Toegang toegang) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("samenwerkingsverband", toegang.samenwerkingsverband());
        velden.put("aanvraagtype", "TLV");
        velden.put("datum", "2026-11-23");
        velden.put("korteOmschrijving", "Kortgeknipte vraag");
        velden.put("omschrijving", "Langgerekte vraag van de school");
        velden.put("contactpersoon.naam", "Ada Begeleidster");
        velden.put("contactpersoon.functie", "intern begeleider");
        velden.put("contactpersoon.email", "begeleidster@proefschool.example");
        velden.put("contactpersoon.telefoon", "020-5550100");
        var kenmerk = UUID.randomUUID().toString();
        velden.put("leerling", "LL-" + kenmerk.substring(0, 8));
        return new Proefaanvraag(
                toegang,
                kenmerk,
                true,
                velden,
                Inhoud.van(Dossiers.klein(toegang.school())),
                List.of(Proefbijlage.van(1024, kenmerk.hashCode())));
    }

    /** So that the stand-in of Kindkans can tell which aanvraag of the LVS it got. */
    public Proefaanvraag volgbaar() {
        return met("leerling", "LL-" + kenmerk);
    }

    public Proefaanvraag metToegang(Toegang andere) {
        return new Proefaanvraag(andere, kenmerk, verzenden, velden, dossier, bijlagen);
    }

    public Proefaanvraag metKenmerk(String ander) {
        return new Proefaanvraag(toegang, ander, verzenden, velden, dossier, bijlagen);
    }

    public Proefaanvraag alleenBewaren() {
        return new Proefaanvraag(toegang, kenmerk, false, velden, dossier, bijlagen);
    }

    public Proefaanvraag metVerzenden(boolean ook) {
        return new Proefaanvraag(toegang, kenmerk, ook, velden, dossier, bijlagen);
    }

    public Proefaanvraag met(String veld, String waarde) {
        var ander = new LinkedHashMap<>(velden);
        ander.put(veld, waarde);
        return new Proefaanvraag(toegang, kenmerk, verzenden, ander, dossier, bijlagen);
    }

    public Proefaanvraag zonder(String... weg) {
        var ander = new LinkedHashMap<>(velden);
        ander.keySet().removeAll(List.of(weg));
        return new Proefaanvraag(toegang, kenmerk, verzenden, ander, dossier, bijlagen);
    }

    public Proefaanvraag metDossier(Inhoud xml) {
        return new Proefaanvraag(toegang, kenmerk, verzenden, velden, xml, bijlagen);
    }

    public Proefaanvraag metDossier(String xml) {
        return new Proefaanvraag(toegang, kenmerk, verzenden, velden, Inhoud.van(xml), bijlagen);
    }

    public Proefaanvraag metBijlagen(List<Proefbijlage> andere) {
        return new Proefaanvraag(toegang, kenmerk, verzenden, velden, dossier, andere);
    }

    public Proefaanvraag metBijlage(long grootte) {
        return metBijlagen(List.of(Proefbijlage.van(grootte, kenmerk.hashCode())));
    }

    public List<String> bijlagensommen() {
        return bijlagen.stream().map(b -> b.inhoud().sha256()).toList();
    }
}
