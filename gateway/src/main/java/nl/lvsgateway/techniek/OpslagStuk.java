package nl.lvsgateway.techniek;

/** The disk, the folder or the database does not do what it must. */
public final class OpslagStuk extends Opslagstoring {

    private static final long serialVersionUID = 1L;

    public OpslagStuk(String uitleg) {
        super(uitleg);
    }

    public OpslagStuk(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }
}
