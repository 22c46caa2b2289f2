package nl.lvsgateway.techniek.opslag;

/** The folder of the settings can be none; the message says why, in Dutch. */
class OnbruikbareMap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnbruikbareMap(String uitleg) {
        super(uitleg);
    }
}
