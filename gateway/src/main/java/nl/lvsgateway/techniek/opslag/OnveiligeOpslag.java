package nl.lvsgateway.techniek.opslag;

/** The database can lose what it committed; the gateway does not start on it. */
public class OnveiligeOpslag extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnveiligeOpslag(String uitleg) {
        super(uitleg);
    }
}
