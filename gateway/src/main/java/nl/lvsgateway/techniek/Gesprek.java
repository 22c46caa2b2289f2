package nl.lvsgateway.techniek;

import java.util.UUID;
import org.slf4j.MDC;

/**
 * One conversation, and the correlation id of it: in every log line, every refusal and every answer header, so that a school
 * can name it to support. Callers know it as {@code kenmerk}; the kenmerk of an aanvraag is another thing, chosen by the LVS.
 */
public final class Gesprek {

    static final String SLEUTEL = "kenmerk";

    private Gesprek() {}

    /** The kenmerk of the conversation that this thread is in; starts one when there is none. */
    public static String kenmerk() {
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
