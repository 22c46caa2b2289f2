package nl.lvsgateway.verzending;

/** Carries the verzending beside what went wrong, for the step that books it. */
public class NietGeleverd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Verzending verzending;

    NietGeleverd(Verzending verzending, Throwable oorzaak) {
        super(oorzaak);
        this.verzending = verzending;
    }

    Verzending verzending() {
        return verzending;
    }
}
