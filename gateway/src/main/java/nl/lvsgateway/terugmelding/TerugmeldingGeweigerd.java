package nl.lvsgateway.terugmelding;

/** What Kindkans told is refused and nothing of it was kept. */
public class TerugmeldingGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Meldfout fout;
    private final String plaats;

    public TerugmeldingGeweigerd(Meldfout fout) {
        this(fout, "");
    }

    /** @param plaats field, place or number: never a code or a text of others */
    public TerugmeldingGeweigerd(Meldfout fout, String plaats) {
        super(fout.name());
        this.fout = fout;
        this.plaats = plaats;
    }

    public Meldfout fout() {
        return fout;
    }

    public String uitleg() {
        return plaats.isEmpty() ? fout.uitleg() : fout.uitleg() + " (" + plaats + ")";
    }
}
