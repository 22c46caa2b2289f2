package nl.lvsgateway.dossier.bundel;

/** Why a bundle is not taken into use: a Dutch sentence for who put it there. */
public final class Bundelfout extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean voorlopig;

    Bundelfout(String reden) {
        this(reden, false);
    }

    private Bundelfout(String reden, boolean voorlopig) {
        super(reden);
        this.voorlopig = voorlopig;
    }

    /** Nothing is wrong with the bundle itself: a next time it may be taken. */
    static Bundelfout voorlopig(String reden) {
        return new Bundelfout(reden, true);
    }

    boolean isVoorlopig() {
        return voorlopig;
    }

    public String reden() {
        return String.valueOf(getMessage());
    }
}
