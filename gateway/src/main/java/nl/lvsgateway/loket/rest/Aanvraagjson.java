package nl.lvsgateway.loket.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Aanvraagvelden.Contactvelden;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.techniek.Getypt;
import org.jspecify.annotations.Nullable;

/** The part {@code aanvraag} or {@code aanvulling} of a multipart message; never prints. */
record Aanvraagjson(
        @Nullable String kenmerk,
        @Nullable String samenwerkingsverband,
        @Nullable String aanvraagtype,
        @Nullable String datum,
        @Nullable String korteOmschrijving,
        @Nullable String omschrijving,
        @Nullable Contactvelden contactpersoon,
        @Nullable String leerling,
        @Nullable List<String> gegevensblokken,
        @Nullable List<Bijlagejson> bijlagen,
        @Nullable Integer versie) {

    /** Which place the file of that name fills. */
    record Bijlagejson(@Nullable String naam, @Nullable String plek) {}

    static final Aanvraagjson LEEG = new Aanvraagjson(null, null, null, null, null, null, null, null, null, null, null);

    /** Nothing in a list may be left out: we would not know which file it was about. */
    void eisHeel() {
        var plaats = bijlagen == null ? -1 : bijlagen.indexOf(null);
        if (plaats >= 0) {
            throw new Geweigerd(Fout.bij(Weigering.BERICHT_ONGELDIG, "bijlagen[" + plaats + "]"));
        }
    }

    Aanvraagvelden velden(String verzenden) {
        return new Aanvraagvelden(
                kenmerk,
                samenwerkingsverband,
                aanvraagtype,
                datum,
                korteOmschrijving,
                omschrijving,
                contactpersoon,
                leerling,
                gegevensblokken,
                plekken(),
                verzenden,
                versie);
    }

    private Map<String, String> plekken() {
        var plekken = new HashMap<String, String>();
        if (bijlagen != null) {
            for (var bijlage : bijlagen) {
                if (bijlage.naam() != null && bijlage.plek() != null) {
                    plekken.put(Getypt.gewoon(bijlage.naam()), bijlage.plek());
                }
            }
        }
        return plekken;
    }

    @Override
    public String toString() {
        return "Aanvraagjson[***]";
    }
}
