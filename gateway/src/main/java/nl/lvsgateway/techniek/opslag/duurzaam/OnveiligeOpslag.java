package nl.lvsgateway.techniek.opslag.duurzaam;

/** The database can lose what it committed, or cannot be opened as it is set up; the gateway does not start on it. */
final class OnveiligeOpslag extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnveiligeOpslag(String uitleg) {
        super(uitleg);
    }

    OnveiligeOpslag(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }
}
