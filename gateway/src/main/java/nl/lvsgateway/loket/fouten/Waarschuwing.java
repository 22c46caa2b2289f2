package nl.lvsgateway.loket.fouten;

import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.dossier.Aandachtspunt;

/** Something to look at, beside a good answer. */
public record Waarschuwing(String code, String uitleg) {

    public static final Waarschuwing KINDKANS_WEG = new Waarschuwing(
            "KINDKANS_ONBEREIKBAAR", "Wij kunnen nu geen nieuwe status ophalen. Dit is wat wij weten.");

    public static final Waarschuwing STATUSSEN_ONDERWEG = new Waarschuwing(
            "STATUSSEN_ONDERWEG",
            "Wij vragen Kindkans nog naar nieuwe statussen. Werk de statussen straks nog eens bij.");

    public static Waarschuwing bij(Aandachtspunt punt) {
        return new Waarschuwing(punt.name(), punt.zin());
    }

    public static Waarschuwing veelBijlagen(int genoeg) {
        return new Waarschuwing(
                "VEEL_BIJLAGEN", "U stuurt meer dan " + genoeg + " bijlagen mee. Stuur alleen wat nodig is.");
    }

    /** @param nummer counted as the LVS sent them, from 1 */
    public static Waarschuwing leegDocument(long nummer) {
        return new Waarschuwing(
                "LEEG_DOCUMENT",
                "Bijlage " + nummer + " is een leeg document. Controleer of u het goede bestand hebt gekozen.");
    }

    /** @param nummer counted as the LVS sent them, from 1 */
    public static Waarschuwing onbekendePlek(long nummer) {
        return new Waarschuwing(
                "PLEK_ONBEKEND",
                "De plek van bijlage " + nummer + " kennen wij niet. De bijlage gaat mee. Controleer de plek.");
    }

    public static Waarschuwing lijktDubbel(Dossiernummer nummer) {
        return new Waarschuwing(
                "LIJKT_DUBBEL",
                "Voor deze leerling is al een aanvraag verstuurd (nummer " + nummer
                        + "). Wilt u bijlagen toevoegen? Open dan die aanvraag.");
    }
}
