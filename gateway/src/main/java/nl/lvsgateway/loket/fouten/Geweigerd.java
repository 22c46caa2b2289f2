package nl.lvsgateway.loket.fouten;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.techniek.Leesplek;
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
     * What was no refusal, in the words of the counter: the same over both doors, but for the place, which each door counts in
     * its own message.
     *
     * @param plek where the message is no good, as far as that is known
     */
    public static Geweigerd door(Mislukking mislukking, @Nullable Leesplek plek) {
        return switch (mislukking) {
            case OPSLAG_VOL -> new Geweigerd(Weigering.OPSLAG_VOL);
            case AFGEBROKEN -> new Geweigerd(new Fout(Weigering.BERICHT_ONGELDIG, "inhoud", NIET_HEEL, EVEN_LATER));
            case ONLEESBAAR -> onleesbaar(plek == null ? Leesplek.van("bericht", null) : plek);
            case VAN_ONS -> new Geweigerd(Weigering.INTERNE_FOUT);
        };
    }

    public static Geweigerd onleesbaar(Leesplek plek) {
        return new Geweigerd(Fout.onleesbaar(plek));
    }

    /** While the message was being read and kept: whether it was the line that failed, or our disk. */
    public static RuntimeException bijLezen(String uitleg, IOException fout) {
        var soort = Mislukking.van(fout);
        return soort == Mislukking.AFGEBROKEN ? door(soort, null) : Opslagstoring.van(uitleg, fout);
    }

    /** Every refusal is one line in the log: code and place, never content. */
    public void meld() {
        var eerste = fouten.get(0);
        LOG.info("Refused: {} at {}, {}", eerste.weigering(), eerste.veld(), eerste.plaats());
    }

    /** Headers of an answer over HTTP that say in the language of HTTP what the first fault says. */
    public Map<String, String> koppen() {
        var opnieuw = fouten.get(0).opnieuwProberen();
        if ("Content-Encoding".equals(fouten.get(0).veld())) {
            return Map.of("Accept-Encoding", "gzip");
        }
        if (weigering() == Weigering.NIET_AANGEMELD) {
            return Map.of(
                    "WWW-Authenticate", "ApiKey realm=\"lvs-gateway\", header=\"X-API-Key\"", "Connection", "close");
        }
        return Character.isDigit(opnieuw.charAt(0)) ? Map.of("Retry-After", opnieuw) : Map.of();
    }

    /** The message itself is good: the same may come again. */
    public boolean magNogEens() {
        return switch (weigering()) {
            case INTERNE_FOUT, OPSLAG_VOL, TE_DRUK -> true;
            default -> false;
        };
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
