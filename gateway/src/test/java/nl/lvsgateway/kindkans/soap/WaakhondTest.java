package nl.lvsgateway.kindkans.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.kindkans.Kindkansinstellingen;
import nl.lvsgateway.kindkans.Onzeker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever gives a call up does not wait for the connection that is stuck. */
@Timeout(60)
class WaakhondTest {

    private final CountDownLatch los = new CountDownLatch(1);
    private final Waakhond waakhond = new Waakhond(new Kindkansinstellingen(
            URI.create("https://kindkans.example"),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofMillis(100),
            1,
            20,
            5,
            50,
            Duration.ofSeconds(1),
            1));

    @AfterEach
    void stop() {
        los.countDown();
        waakhond.destroy();
    }

    private Oproep vast() throws IOException {
        var oproep = new Oproep();
        oproep.verbonden(new Klem());
        return oproep;
    }

    private String wacht() {
        try {
            return String.valueOf(los.await(50, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_interrupt_is_answered_at_once_however_long_breaking_off_takes() throws IOException {
        var oproep = vast();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> waakhond.bewaak(oproep, this::wacht, () -> {})).isInstanceOf(Onzeker.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(los.getCount()).isOne();
    }

    @Test
    void a_deadline_that_passes_while_the_gateway_stops_is_still_a_doubt() throws IOException {
        var oproep = vast();

        assertThatThrownBy(() -> waakhond.bewaak(oproep, this::stoptOnderweg, () -> {}))
                .isInstanceOf(Onzeker.class);
    }

    /** The call goes on; only its guard takes no new work any more. */
    private String stoptOnderweg() {
        waakhond.destroy();
        Thread.interrupted();
        return wacht();
    }

    /** A connection whose other end is stuck. */
    private final class Klem extends HttpURLConnection {

        Klem() throws IOException {
            super(URI.create("https://kindkans.example").toURL());
        }

        @Override
        public void disconnect() {
            wacht();
        }

        @Override
        public boolean usingProxy() {
            return false;
        }

        @Override
        public void connect() {}
    }
}
