package nl.lvsgateway.bijlage;

/** The disk has no room for what an LVS hands in. */
public class KluisVol extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KluisVol(String uitleg) {
        super(uitleg);
    }
}
