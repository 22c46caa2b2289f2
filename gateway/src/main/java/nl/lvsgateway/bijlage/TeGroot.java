package nl.lvsgateway.bijlage;

/** More bytes came than may be taken. */
public class TeGroot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long limiet;

    public TeGroot(long limiet) {
        super("More than " + limiet + " bytes");
        this.limiet = limiet;
    }

    public long limiet() {
        return limiet;
    }
}
