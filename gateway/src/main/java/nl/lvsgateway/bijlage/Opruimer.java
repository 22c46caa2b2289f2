package nl.lvsgateway.bijlage;

import java.io.IOException;
import nl.lvsgateway.techniek.Storing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes content out of the kluis that nothing points at any more. */
@Service
public class Opruimer {

    private static final Logger LOG = LoggerFactory.getLogger(Opruimer.class);
    private static final int PER_KEER = 200;

    private final Opruimlijst lijst;
    private final Bijlagekluis kluis;

    Opruimer(Opruimlijst lijst, Bijlagekluis kluis) {
        this.lijst = lijst;
        this.kluis = kluis;
    }

    /** What cannot be removed now stays on the list. */
    public void ruimOp() {
        var weg = lijst.teVerwijderen(PER_KEER);
        if (weg.isEmpty()) {
            return;
        }
        try {
            kluis.verwijder(weg);
            lijst.streepAf(weg);
            LOG.info("Removed {} files that nothing needs any more", weg.size());
        } catch (IOException e) {
            LOG.warn("Content could not be removed yet: {}", Storing.van(e));
        }
    }
}
