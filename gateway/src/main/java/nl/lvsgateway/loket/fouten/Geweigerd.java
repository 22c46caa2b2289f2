package nl.lvsgateway.loket.fouten;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.lvsgateway.techniek.Mislukking;
import nl.lvsgateway.techniek.Opslagstoring;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The message is refused and nothing of it was kept; carries all its faults. */
public class Geweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Geweigerd.class);
    private static final String NIET_HEEL = "Het bericht kwam niet helemaal binnen. Verstuur het opnieuw.";
    private static final Duration EVEN_LATER = Duration.ofSeconds(5);

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

    /**
     * What was no refusal, in the words of the counter: the same over both doors. So the place, which differs per door, is in
     * the log, with the kenmerk that the answer carries.
     *
     * @param plaats where the message is no good, as far as that is known
     */
    public static Geweigerd door(Mislukking mislukking, @Nullable String plaats) {
        return switch (mislukking) {
            case OPSLAG_VOL -> new Geweigerd(Weigering.OPSLAG_VOL);
            case AFGEBROKEN -> new Geweigerd(new Fout(Weigering.BERICHT_ONGELDIG, null, NIET_HEEL, EVEN_LATER));
            case ONLEESBAAR -> onleesbaar(plaats);
            case VAN_ONS -> new Geweigerd(Weigering.INTERNE_FOUT);
        };
    }

    private static Geweigerd onleesbaar(@Nullable String plaats) {
        LOG.info("The message cannot be read at {}", plaats);
        return new Geweigerd(Weigering.BERICHT_ONGELDIG);
    }

    /** While the message was being read and kept: whether it was the line that failed, or our disk. */
    public static RuntimeException bijLezen(String uitleg, IOException fout) {
        var soort = Mislukking.van(fout);
        return soort == Mislukking.AFGEBROKEN ? door(soort, null) : Opslagstoring.van(uitleg, fout);
    }

    /** Every refusal is one line in the log: code and place, never content. */
    public void meld() {
        var eerste = fouten.get(0);
        LOG.info("Refused: {} at {}", eerste.weigering(), eerste.veld());
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
