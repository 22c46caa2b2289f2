package nl.lvsgateway.samenwerkingsverband;

import java.util.Arrays;
import java.util.Optional;

/** A field of an aanvraag that may stay empty, unless a samenwerkingsverband wants it. */
public enum Keuzeveld {
    FUNCTIE("contactpersoon.functie"),
    EMAIL("contactpersoon.email"),
    TELEFOON("contactpersoon.telefoon"),
    GEGEVENSBLOKKEN("gegevensblokken");

    private final String veld;

    Keuzeveld(String veld) {
        this.veld = veld;
    }

    /** Its name at both doors. */
    public String veld() {
        return veld;
    }

    public static Optional<Keuzeveld> van(String veld) {
        return Arrays.stream(values()).filter(k -> k.veld.equals(veld)).findFirst();
    }
}
