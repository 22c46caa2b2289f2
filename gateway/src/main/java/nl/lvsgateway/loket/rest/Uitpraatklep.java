package nl.lvsgateway.loket.rest;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.lvsgateway.loket.toegang.Drempel;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Who is refused while he still speaks, may finish: many clients send all they have before they read, and would see a broken
 * line instead of the answer, which lies there already. What they still say is dropped, within bounds of bytes, time and number
 * at once, and no thread waits for it. Whoever goes beyond them is cut off.
 */
final class Uitpraatklep extends ValveBase {

    private static final long MB = 1024L * 1024;

    private final Map<Spreker, Semaphore> plaatsen = new EnumMap<>(Spreker.class);

    Uitpraatklep() {
        super(true);
        for (var spreker : Spreker.values()) {
            plaatsen.put(spreker, new Semaphore(spreker.tegelijk));
        }
    }

    /** An LVS may say all that an aanvraag can be, in base64; of who shows no key of ours one bijlage is enough. */
    enum Spreker {
        BEKEND(512 * MB, Duration.ofSeconds(60), 64),
        ONBEKEND(32 * MB, Duration.ofSeconds(10), 16);

        final long bytes;
        final Duration tijd;
        final int tegelijk;

        Spreker(long bytes, Duration tijd, int tegelijk) {
            this.bytes = bytes;
            this.tijd = tijd;
            this.tegelijk = tegelijk;
        }
    }

    @Override
    public void invoke(Request vraag, Response antwoord) throws IOException, ServletException {
        getNext().invoke(vraag, antwoord);
        if (antwoord.getStatus() >= 400 && spreektNog(vraag, antwoord)) {
            antwoord.flushBuffer();
            antwoord.getCoyoteResponse().action(ActionCode.CLOSE, null);
            laatUitpraten(vraag);
        }
    }

    private static boolean spreektNog(Request vraag, Response antwoord) {
        var mag = new AtomicBoolean();
        var kapot = new AtomicBoolean();
        antwoord.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, mag);
        antwoord.getCoyoteResponse().action(ActionCode.IS_ERROR, kapot);
        return mag.get()
                && !kapot.get()
                && !vraag.isAsync()
                && !vraag.isFinished()
                && vraag.getContext() != null
                && !antwoord.isErrorReportRequired();
    }

    private void laatUitpraten(Request vraag) throws IOException {
        var spreker = Drempel.isBekend(vraag) ? Spreker.BEKEND : Spreker.ONBEKEND;
        var plaats = plaatsen.get(spreker);
        if (!plaats.tryAcquire()) {
            kapAf(vraag);
            return;
        }
        // What went wrong was told; it is no failure of what is still to be heard.
        vraag.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        vraag.setAsyncSupported(true);
        var gesprek = vraag.startAsync();
        gesprek.setTimeout(spreker.tijd.toMillis());
        var gehoor = new Gehoor(vraag, gesprek, spreker.bytes, plaats);
        gesprek.addListener(gehoor);
        // Beneath the stream of the servlet: who closed the answer closed that too.
        vraag.getCoyoteRequest().setReadListener(gehoor);
    }

    private static void kapAf(Request vraag) {
        vraag.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    /** Hears somebody out, whenever something comes in. */
    private static final class Gehoor implements ReadListener, AsyncListener, ApplicationBufferHandler {

        private final Request vraag;
        private final AsyncContext gesprek;
        private final Semaphore plaats;
        private final AtomicBoolean weg = new AtomicBoolean();
        private ByteBuffer gehoord = ByteBuffer.allocate(0);
        private long over;

        Gehoor(Request vraag, AsyncContext gesprek, long bytes, Semaphore plaats) {
            this.vraag = vraag;
            this.gesprek = gesprek;
            this.over = bytes;
            this.plaats = plaats;
        }

        @Override
        public void onDataAvailable() throws IOException {
            var lijn = vraag.getCoyoteRequest();
            // In this order: to ask on behind the end would read into the next request on this line.
            while (over >= 0 && !lijn.isFinished() && lijn.isReady()) {
                var gelezen = lijn.doRead(this);
                if (gelezen < 0) {
                    over = -1;
                    break;
                }
                over -= gelezen;
            }
            if (over < 0) {
                eindig();
            }
        }

        @Override
        public void setByteBuffer(ByteBuffer gelezen) {
            gehoord = gelezen;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return gehoord;
        }

        @Override
        public void expand(int grootte) {}

        @Override
        public void onAllDataRead() {
            eindig();
        }

        /** The listener of the conversation hears it too. */
        @Override
        public void onError(Throwable lijn) {}

        @Override
        public void onTimeout(AsyncEvent teLang) {
            eindig();
        }

        @Override
        public void onError(AsyncEvent lijn) {
            eindig();
        }

        /** Once, though more than one thing may say that it is over. */
        private void eindig() {
            if (geefPlaats()) {
                gesprek.complete();
            }
        }

        /** Only now: a conversation whose line is gone would never be told to be complete. */
        @Override
        public void onComplete(AsyncEvent einde) {
            geefPlaats();
            if (!vraag.isFinished()) {
                kapAf(vraag);
            }
        }

        private boolean geefPlaats() {
            var eerst = !weg.getAndSet(true);
            if (eerst) {
                plaats.release();
            }
            return eerst;
        }

        @Override
        public void onStartAsync(AsyncEvent nogEens) {}
    }
}
