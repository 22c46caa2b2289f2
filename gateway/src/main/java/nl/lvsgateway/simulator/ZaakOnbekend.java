package nl.lvsgateway.simulator;

/** Bijlagen came in for an aanvraag that is not there. */
public final class ZaakOnbekend extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ZaakOnbekend() {
        super("no such aanvraag");
    }
}
