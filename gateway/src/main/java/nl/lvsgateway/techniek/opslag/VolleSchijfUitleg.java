package nl.lvsgateway.techniek.opslag;

import nl.lvsgateway.techniek.Opslagstoring;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;

/** Tells who starts the gateway on a full disk what to do, instead of a page of stack traces. */
class VolleSchijfUitleg implements FailureAnalyzer {

    private static final String RAAD = "Maak ruimte vrij op de schijf van gateway.opslag.map en start opnieuw. Wat is"
            + " aangenomen, is er nog: verwijder niets uit die map.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable mislukt) {
        var oorzaak = NestedExceptionUtils.getMostSpecificCause(mislukt);
        return Opslagstoring.isVol(oorzaak)
                ? new FailureAnalysis("De schijf is vol (" + oorzaak.getMessage() + ").", RAAD, mislukt)
                : null;
    }
}
