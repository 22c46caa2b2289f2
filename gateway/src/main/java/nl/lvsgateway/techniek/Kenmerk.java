package nl.lvsgateway.techniek;

import java.util.UUID;
import org.slf4j.MDC;

/**
 * Correlation id of one conversation: in every log line, every refusal and every answer header of it, so that a school
 * can name it to support.
 */
public final class Kenmerk {

    static final String SLEUTEL = "kenmerk";

    private Kenmerk() {}

    /** The kenmerk of the conversation that this thread is in; starts one when there is none. */
    public static String huidig() {
        var lopend = MDC.get(SLEUTEL);
        return lopend == null ? begin() : lopend;
    }

    /** Starts a new conversation on this thread. */
    public static String begin() {
        var nieuw = UUID.randomUUID().toString().substring(0, 13);
        MDC.put(SLEUTEL, nieuw);
        return nieuw;
    }

    public static void einde() {
        MDC.remove(SLEUTEL);
    }
}
