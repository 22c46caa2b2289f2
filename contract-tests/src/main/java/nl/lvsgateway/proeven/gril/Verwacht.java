package nl.lvsgateway.proeven.gril;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What must be there of an aanvraag, wherever it is asked.
 *
 * @param gegevens by field; empty where nothing was filled in
 * @param dossier sha-256
 */
record Verwacht(Map<String, String> gegevens, List<String> blokken, String dossier, List<Bijstuk.Stand> bijlagen) {

    Verwacht aangevuld(List<Bijstuk.Stand> erbij) {
        var samen = new ArrayList<>(bijlagen);
        erbij.stream().filter(een -> !samen.contains(een)).forEach(samen::add);
        return new Verwacht(gegevens, blokken, dossier, List.copyOf(samen));
    }

    Verwacht alleen(List<Bijstuk.Stand> deze) {
        return new Verwacht(gegevens, blokken, "", deze);
    }

    String veld(String naam) {
        return gegevens.getOrDefault(naam, "");
    }
}
