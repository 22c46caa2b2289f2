package nl.lvsgateway.techniek.lijn;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives every caller a place among his kind, from before anything of the body is read until the answer is on the line, and says
 * at once that it is too busy when there is none. A conversation that goes on without a thread holds no place.
 */
@Component
public class Plaatsklep extends ValveBase {

    /** For who is only being told that there is no place, and for lines on which a call begins or ends. */
    private static final int SPEELRUIMTE = 32;

    private final Lijngrenzen grenzen;
    private final Map<Beller, Semaphore> plaatsen = new EnumMap<>(Beller.class);
    private final Map<Plaats, Integer> bezet = new ConcurrentHashMap<>();
    private @Nullable Afwijzing afwijzing;

    Plaatsklep(Lijngrenzen grenzen) {
        super(true);
        this.grenzen = grenzen;
        for (var beller : Beller.values()) {
            plaatsen.put(beller, new Semaphore(beller.samen(grenzen)));
        }
    }

    private record Plaats(Beller beller, String wie) {}

    /** How a caller is told that there is no place, in the form that he expects. */
    @FunctionalInterface
    public interface Afwijzing {
        void wijsAf(Request vraag, Response antwoord) throws IOException;
    }

    public Plaatsklep met(Afwijzing zo) {
        afwijzing = zo;
        return this;
    }

    /** So that each kind has its threads, whatever the others do. */
    int draden() {
        var samen = SPEELRUIMTE;
        for (var beller : Beller.values()) {
            samen += beller.samen(grenzen);
        }
        return samen;
    }

    @Override
    public void invoke(Request vraag, Response antwoord) throws IOException, ServletException {
        if (antwoord.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            getNext().invoke(vraag, antwoord); // no HTTP: there is no caller to speak of, and nothing of him is read
            return;
        }
        var beller = Beller.van(vraag);
        var plaats = new Plaats(beller, beller.wie(vraag));
        if (!neem(plaats)) {
            wijsAf(vraag, antwoord);
            return;
        }
        try {
            getNext().invoke(vraag, antwoord);
            zetOpDeLijn(vraag, antwoord);
        } finally {
            geefTerug(plaats);
        }
    }

    /** His own share first: who is over it never holds a place of others, not even for a moment. */
    private boolean neem(Plaats plaats) {
        if (bezet.merge(plaats, 1, Integer::sum) <= plaats.beller().perWie()
                && plaatsen.get(plaats.beller()).tryAcquire()) {
            return true;
        }
        telAf(plaats);
        return false;
    }

    private void telAf(Plaats plaats) {
        bezet.computeIfPresent(plaats, (welke, aantal) -> aantal == 1 ? null : aantal - 1);
    }

    private void geefTerug(Plaats plaats) {
        plaatsen.get(plaats.beller()).release();
        telAf(plaats);
    }

    private void wijsAf(Request vraag, Response antwoord) throws IOException {
        antwoord.setHeader("Connection", "close");
        if (afwijzing != null) {
            afwijzing.wijsAf(vraag, antwoord);
        }
        antwoord.finishResponse();
        vraag.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    /** A caller who does not take his answer waits in his own place; for what nobody asked him no thread waits at all. */
    private static void zetOpDeLijn(Request vraag, Response antwoord) throws IOException {
        var mag = new AtomicBoolean();
        antwoord.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, mag);
        if (!mag.get() || vraag.isAsync() || antwoord.isErrorReportRequired()) {
            return;
        }
        antwoord.finishResponse();
        if (antwoord.getStatus() < HttpServletResponse.SC_BAD_REQUEST && komtNog(vraag)) {
            vraag.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** More of the body than lies here already. */
    private static boolean komtNog(Request vraag) {
        if (vraag.isFinished()) {
            return false;
        }
        var coyote = vraag.getCoyoteRequest();
        coyote.action(ActionCode.AVAILABLE, true);
        return coyote.getContentLengthLong() < 0
                || coyote.getContentLengthLong() - coyote.getBytesRead() > coyote.getAvailable();
    }
}
