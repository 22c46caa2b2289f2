package nl.lvsgateway.techniek.opslag;

/** The database can lose what it committed, or cannot be opened as it is set up; the gateway does not start on it. */
public class OnveiligeOpslag extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnveiligeOpslag(String uitleg) {
        super(uitleg);
    }

    OnveiligeOpslag(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }
}
