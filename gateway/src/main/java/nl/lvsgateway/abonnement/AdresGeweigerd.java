package nl.lvsgateway.abonnement;

/** The address of an abonnement is none that we call. */
public class AdresGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AdresGeweigerd(String uitleg) {
        super(uitleg);
    }

    /** Sentence for the maker of the LVS. */
    public String uitleg() {
        return String.valueOf(getMessage());
    }
}
