package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;

/** Tells who starts the gateway on a full disk what to do, instead of a page of stack traces. */
class VolleSchijfUitleg implements FailureAnalyzer {

    private static final String VOL = "no space left";
    private static final String RAAD = "Maak ruimte vrij op de schijf van gateway.opslag.map en start opnieuw. Wat is"
            + " aangenomen, is er nog: verwijder niets uit die map.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable mislukt) {
        var oorzaak = NestedExceptionUtils.getMostSpecificCause(mislukt);
        var zegt = oorzaak.getMessage();
        return oorzaak instanceof IOException
                        && zegt != null
                        && zegt.toLowerCase(Locale.ROOT).contains(VOL)
                ? new FailureAnalysis("De schijf is vol (" + zegt + ").", RAAD, mislukt)
                : null;
    }
}
