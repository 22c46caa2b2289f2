package nl.lvsgateway.loket.indienen;

import nl.lvsgateway.aanvraag.AanvraagSleutel;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.Stukken;
import org.jspecify.annotations.Nullable;

/** Of a caller who may hand in for this school: from here on its files may be read. Never prints. */
public record Toegelaten(
        Toegang toegang, Stukken stukken, @Nullable String kenmerk, Kluisruimte ruimte) {

    /** What was filled in, under the name that counts; complete after the last file. */
    Aanvraagvelden velden() {
        return kenmerk == null ? stukken.velden() : stukken.velden().met(kenmerk);
    }

    /** Of the aanvraag with this kenmerk. */
    public AanvraagSleutel sleutel(@Nullable String bij) {
        return new AanvraagSleutel(toegang.school().waarde(), toegang.lvs().code(), String.valueOf(bij));
    }

    @Override
    public String toString() {
        return "Toegelaten[***]";
    }
}
