package nl.lvsgateway.simulator;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** The switch; it is back at normal after a restart. */
@Component
@AlsSimulatorAanStaat
public class Gedragsregelaar {

    public static final Duration GEWONE_VERTRAGING = Duration.ofSeconds(5);

    private volatile Stand stand = new Stand(Gedrag.NORMAAL, GEWONE_VERTRAGING);

    public Stand stand() {
        return stand;
    }

    public void zet(Stand nieuw) {
        stand = nieuw;
    }

    /** @param vertraging how late an answer comes when {@code gedrag} is TRAAG */
    public record Stand(Gedrag gedrag, Duration vertraging) {}
}
