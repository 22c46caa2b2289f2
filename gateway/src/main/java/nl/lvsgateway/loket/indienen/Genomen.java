package nl.lvsgateway.loket.indienen;

import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.bijlage.Bewaard;
import nl.lvsgateway.loket.Stukken.Stuk;
import org.jspecify.annotations.Nullable;

/**
 * A file that lies in the kluis, not sealed yet; never prints.
 *
 * @param plek place that it fills, as far as the message told
 */
public record Genomen(
        Stuk stuk, Bewaard bewaard, String naam, @Nullable String plek) {

    Genomen(Stuk stuk, Bewaard bewaard) {
        this(stuk, bewaard, stuk.naam() == null ? "dossier.xml" : stuk.naam(), stuk.plek());
    }

    boolean isDossier() {
        return stuk.soort() == Soort.DOSSIER;
    }

    /** Whether this is another way to read its name. */
    boolean kanHeten(String ander) {
        return stuk.lezingen().contains(ander);
    }

    Genomen op(String zoGenoemd, @Nullable String opPlek) {
        return new Genomen(stuk, bewaard, zoGenoemd, opPlek);
    }

    Bestand bestand() {
        return new Bestand(
                stuk.soort(), naam, plek, stuk.mediatype(), bewaard.grootte(), bewaard.sha256(), bewaard.sleutel());
    }

    @Override
    public String toString() {
        return "Genomen[" + stuk.soort() + "]";
    }
}
