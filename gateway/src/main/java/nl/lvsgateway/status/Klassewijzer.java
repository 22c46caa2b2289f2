package nl.lvsgateway.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import org.jspecify.annotations.Nullable;

/** Gives the class of the status of many aanvragen and looks every status up once; for one answer, not to be kept. */
public final class Klassewijzer {

    private final Statuscatalogus catalogus;
    private final Map<List<String>, Statusklasse> bekend = new HashMap<>();

    public Klassewijzer(Statuscatalogus catalogus) {
        this.catalogus = catalogus;
    }

    /** {@code null} as long as Kindkans gave no status. */
    public @Nullable Statusklasse klasse(Aanvraag aanvraag) {
        var stand = aanvraag.kindkansstand();
        if (stand == null) {
            return null;
        }
        var g = aanvraag.gegevens();
        var sleutel = List.of(g.samenwerkingsverband(), g.aanvraagtype(), Catalogusstatus.sleutel(stand.status()));
        return bekend.computeIfAbsent(
                sleutel, k -> catalogus.klasse(g.samenwerkingsverband(), g.aanvraagtype(), stand.status()));
    }
}
