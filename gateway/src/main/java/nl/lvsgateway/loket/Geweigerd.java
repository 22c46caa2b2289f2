package nl.lvsgateway.loket;

import java.util.List;

/** The message is refused and nothing of it was kept; carries all its faults. */
public class Geweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    public Geweigerd(List<Fout> fouten) {
        super(fouten.get(0).weigering().name());
        this.fouten = List.copyOf(fouten);
    }

    public Geweigerd(Fout fout) {
        this(List.of(fout));
    }

    public Geweigerd(Weigering weigering) {
        this(Fout.van(weigering));
    }

    public List<Fout> fouten() {
        return fouten;
    }

    /** The first fault, that the answer as a whole is named after. */
    public Weigering weigering() {
        return fouten.get(0).weigering();
    }

    public String uitleg() {
        return fouten.get(0).uitleg();
    }
}
