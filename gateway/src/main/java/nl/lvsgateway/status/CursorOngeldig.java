package nl.lvsgateway.status;

/** The cursor is none that we gave. */
public class CursorOngeldig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CursorOngeldig() {
        super("Not a cursor of ours");
    }
}
