package nl.lvsgateway.aanvraag;

import java.util.List;

/**
 * What goes to Kindkans for one version.
 *
 * @param alleenNieuweBijlagen Kindkans has all the rest; else these are all files, dossier included
 */
public record Leverinhoud(Aanvraaggegevens gegevens, boolean alleenNieuweBijlagen, List<Bestand> bestanden) {

    public Leverinhoud {
        bestanden = List.copyOf(bestanden);
    }
}
