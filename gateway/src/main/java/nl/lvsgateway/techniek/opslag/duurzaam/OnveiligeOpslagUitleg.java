package nl.lvsgateway.techniek.opslag.duurzaam;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells who starts the gateway why it does not start on this database, instead of a page of stack traces. */
class OnveiligeOpslagUitleg extends AbstractFailureAnalyzer<OnveiligeOpslag> {

    private static final String RAAD = "Draait er al een gateway op deze map? Stop die, of geef deze een eigen map met"
            + " gateway.opslag.map. Kijk anders spring.datasource.* na.";

    @Override
    protected FailureAnalysis analyze(Throwable alles, OnveiligeOpslag reden) {
        var oorzaak = reden.getCause();
        var uitleg = oorzaak == null ? reden.getMessage() : reden.getMessage() + ": " + oorzaak.getMessage();
        return new FailureAnalysis(uitleg, RAAD, reden);
    }
}
