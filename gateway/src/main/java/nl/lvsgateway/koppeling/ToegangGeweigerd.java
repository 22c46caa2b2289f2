package nl.lvsgateway.koppeling;

/** The caller may not speak for this school. */
public class ToegangGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reden {
        NIET_AANGEMELD,
        SCHOOL_ONBEKEND,
        KOPPELING_NIET_ACTIEF,
        SAMENWERKINGSVERBAND_KIEZEN,
        VERIFICATIECODE_ONJUIST
    }

    private final Reden reden;

    public ToegangGeweigerd(Reden reden) {
        super(reden.name());
        this.reden = reden;
    }

    public Reden reden() {
        return reden;
    }
}
