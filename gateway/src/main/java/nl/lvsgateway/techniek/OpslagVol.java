package nl.lvsgateway.techniek;

/** There is no room: later there may be, and what was accepted before is still there. */
public final class OpslagVol extends Opslagstoring {

    private static final long serialVersionUID = 1L;

    public OpslagVol(String uitleg) {
        super(uitleg);
    }

    public OpslagVol(String uitleg, Throwable oorzaak) {
        super(uitleg, oorzaak);
    }
}
