package nl.lvsgateway.aanvraag;

/** The kenmerk belongs to an aanvraag with other content. */
public class KenmerkInGebruik extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KenmerkInGebruik() {
        super("The kenmerk is taken by other content");
    }
}
