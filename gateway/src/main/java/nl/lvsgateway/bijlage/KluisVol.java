package nl.lvsgateway.bijlage;

/** The disk has no room for what an LVS hands in, or cannot be written at all. */
public class KluisVol extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KluisVol(String uitleg) {
        super(uitleg);
    }

    public KluisVol(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }
}
