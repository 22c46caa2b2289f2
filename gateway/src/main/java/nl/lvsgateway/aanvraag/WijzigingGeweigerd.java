package nl.lvsgateway.aanvraag;

/** The aanvraag stays as it is. */
public class WijzigingGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reden {
        AANVRAAG_ONBEKEND,
        VERSIE_VEROUDERD,
        AANVRAAG_WORDT_VERZONDEN,
        AANVRAAG_AFGEHANDELD,
        NIET_VERWIJDERBAAR
    }

    private final Reden reden;

    WijzigingGeweigerd(Reden reden) {
        super(reden.name());
        this.reden = reden;
    }

    public Reden reden() {
        return reden;
    }
}
