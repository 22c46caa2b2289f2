package nl.lvsgateway.aanvraag;

/** The kenmerk belongs to an aanvraag with other content. */
public class KenmerkInGebruik extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean verwijderd;

    KenmerkInGebruik(boolean verwijderd) {
        super("The kenmerk is taken by other content");
        this.verwijderd = verwijderd;
    }

    /** It belonged to an aanvraag that was deleted; a kenmerk is used but once. */
    public boolean verwijderd() {
        return verwijderd;
    }
}
