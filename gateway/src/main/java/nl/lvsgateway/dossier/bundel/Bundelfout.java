package nl.lvsgateway.dossier.bundel;

/** Why a bundle is not taken into use: a Dutch sentence for who put it there. */
public final class Bundelfout extends Exception {

    private static final long serialVersionUID = 1;

    Bundelfout(String reden) {
        super(reden);
    }

    public String reden() {
        return String.valueOf(getMessage());
    }
}
