package nl.lvsgateway.loket.indienen;

import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.bijlage.Bewaard;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Stukken.Stuk;
import org.jspecify.annotations.Nullable;

/** A file that lies in the kluis, not sealed yet. */
public record Genomen(Stuk stuk, Bewaard bewaard) {

    boolean isDossier() {
        return stuk.soort() == Soort.DOSSIER;
    }

    Bestand bestand(Aanvraagvelden velden) {
        var naam = stuk.naam() == null ? "dossier.xml" : stuk.naam();
        return new Bestand(
                stuk.soort(),
                naam,
                plek(velden),
                stuk.mediatype(),
                bewaard.grootte(),
                bewaard.sha256(),
                bewaard.sleutel());
    }

    private @Nullable String plek(Aanvraagvelden velden) {
        return stuk.plek() != null || isDossier()
                ? stuk.plek()
                : velden.plekken().get(String.valueOf(stuk.naam()));
    }
}
