package nl.lvsgateway.techniek;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person or program of the house gave in cannot be done; carries all faults, with the sentence for the screen. */
public class Invoerfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of no it is. */
    public enum Soort {
        /** Something given in is not right. */
        ONGELDIG,
        /** What it is about is not there. */
        ONBEKEND,
        /** It does not go together with what is there already. */
        BOTST,
        /** A secret was not right. */
        GEWEIGERD,
        /** Not now; later perhaps. */
        LATER
    }

    /**
     * One fault.
     *
     * @param code stable, upper case
     * @param veld field, never its content
     * @param uitleg Dutch sentence
     */
    public record Punt(String code, @Nullable String veld, String uitleg) {}

    private final Soort soort;
    private final @Nullable Duration wacht;
    private final transient List<Punt> punten;

    private Invoerfout(Soort soort, List<Punt> punten, @Nullable Duration wacht) {
        super(punten.get(0).code());
        this.soort = soort;
        this.punten = List.copyOf(punten);
        this.wacht = wacht;
    }

    public Invoerfout(Soort soort, List<Punt> punten) {
        this(soort, punten, null);
    }

    public static Invoerfout later(Punt punt, Duration wacht) {
        return new Invoerfout(Soort.LATER, List.of(punt), wacht);
    }

    public Invoerfout(Soort soort, String code, @Nullable String veld, String uitleg) {
        this(soort, List.of(new Punt(code, veld, uitleg)));
    }

    public Soort soort() {
        return soort;
    }

    /** After how long it is worth another try, for {@link Soort#LATER}. */
    public @Nullable Duration wacht() {
        return wacht;
    }

    public List<Punt> punten() {
        return punten;
    }

    public String uitleg() {
        return punten.get(0).uitleg();
    }
}
