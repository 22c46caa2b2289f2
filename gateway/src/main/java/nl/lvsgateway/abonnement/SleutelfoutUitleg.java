package nl.lvsgateway.abonnement;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells who starts the gateway what is wrong with the key, instead of a page of stack traces. */
class SleutelfoutUitleg extends AbstractFailureAnalyzer<Sleutelfout> {

    @Override
    protected FailureAnalysis analyze(Throwable alles, Sleutelfout fout) {
        return new FailureAnalysis(String.valueOf(fout.getMessage()), fout.raad(), fout);
    }
}
