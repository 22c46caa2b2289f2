package nl.lvsgateway.kindkans.soap;

import static nl.lvsgateway.kindkans.soap.Tegenpartij.leesAlles;
import static nl.lvsgateway.kindkans.soap.Tegenpartij.reset;
import static nl.lvsgateway.kindkans.soap.Tegenpartij.schrijf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.soap.Tegenpartij.Gedrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a failing connection means, at each moment it can fail. */
@Timeout(60)
class KapotteVerbindingTest {

    private static final String KOP = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n";
    private static final int GROOT = 15_000_000;

    static Stream<Arguments> misschienAangekomen() {
        return Stream.of(
                Arguments.of("closed at once", (Gedrag) verbinding -> {}),
                Arguments.of("reset half-way the message", (Gedrag) verbinding -> {
                    verbinding.getInputStream().readNBytes(50_000);
                    reset(verbinding);
                }),
                Arguments.of("closed after the message", (Gedrag) verbinding -> leesAlles(verbinding)),
                Arguments.of("reset after the message", (Gedrag) verbinding -> {
                    leesAlles(verbinding);
                    reset(verbinding);
                }),
                Arguments.of("half an answer", (Gedrag) verbinding -> {
                    leesAlles(verbinding);
                    schrijf(verbinding, KOP + "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>");
                }),
                Arguments.of("early 503 and closed", (Gedrag) verbinding -> {
                    verbinding.getInputStream().readNBytes(50_000);
                    schrijf(verbinding, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misschienAangekomen")
    void is_uncertain_and_sent_only_once(String wat, Gedrag gedrag) throws IOException {
        try (var kindkans = new Tegenpartij(gedrag);
                var opstelling = new Opstelling(kindkans.adres())) {
            var fout = catchThrowable(() -> opstelling.kindkans.lever(grootBericht()));

            assertThat(fout)
                    .as(wat)
                    .isInstanceOfSatisfying(
                            Onzeker.class,
                            onzeker ->
                                    assertThat(onzeker.reden()).startsWith("Kindkans gaf geen bruikbaar antwoord ("));
            assertThat(kindkans.verbindingen).hasValue(1);
        }
    }

    @Test
    void is_uncertain_when_kindkans_stays_silent_after_the_message() throws IOException {
        try (var kindkans = new Tegenpartij(Tegenpartij::leesEnZwijg);
                var opstelling = new Opstelling(kindkans.adres())) {
            assertThat(catchThrowable(() -> opstelling.kindkans.lever(Opstelling.bericht())))
                    .isInstanceOfSatisfying(
                            Onzeker.class,
                            onzeker -> assertThat(onzeker.reden()).isEqualTo("Kindkans antwoordde niet op tijd."));
        }
    }

    @Test
    void closes_the_connection_at_the_deadline_when_kindkans_stops_reading() throws Exception {
        var open = new CountDownLatch(1);
        try (var kindkans = new Tegenpartij(verbinding -> wacht(open));
                var opstelling = metTermijn(kindkans.adres())) {
            var fout = catchThrowable(() -> opstelling.kindkans.lever(grootBericht()));

            assertThat(fout)
                    .isInstanceOfSatisfying(
                            Onzeker.class,
                            onzeker -> assertThat(onzeker.reden())
                                    .isEqualTo("Kindkans was niet klaar binnen de termijn."));
            assertThat(plaatsIsVrij(opstelling)).isTrue();
            open.countDown();
        }
    }

    @Test
    void closes_the_connection_at_the_deadline_when_the_answer_drips() throws Exception {
        try (var kindkans = new Tegenpartij(verbinding -> {
                    leesAlles(verbinding);
                    schrijf(verbinding, KOP);
                    Tegenpartij.druppel(verbinding);
                });
                var opstelling = metTermijn(kindkans.adres())) {
            var fout = catchThrowable(() -> opstelling.kindkans.lever(Opstelling.bericht()));

            assertThat(fout).isInstanceOf(Onzeker.class);
            assertThat(plaatsIsVrij(opstelling)).isTrue();
        }
    }

    @Test
    void was_never_reached_when_nobody_listens() throws IOException {
        int vrij;
        try (var deur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            vrij = deur.getLocalPort();
        }
        try (var opstelling = new Opstelling("http://127.0.0.1:" + vrij + "/")) {
            assertThat(catchThrowable(() -> opstelling.kindkans.lever(Opstelling.bericht())))
                    .isInstanceOf(Onbereikbaar.class);
        }
    }

    @Test
    void was_never_reached_when_the_name_is_unknown() {
        try (var opstelling = new Opstelling("http://kindkans.invalid/")) {
            assertThat(catchThrowable(() -> opstelling.kindkans.lever(Opstelling.bericht())))
                    .isInstanceOf(Onbereikbaar.class);
        }
    }

    @Test
    void was_never_reached_when_the_connection_does_not_open_in_time() throws IOException {
        try (var vol = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var een = new Socket(vol.getInetAddress(), vol.getLocalPort());
                var twee = new Socket(vol.getInetAddress(), vol.getLocalPort());
                var opstelling = new Opstelling("http://127.0.0.1:" + vol.getLocalPort() + "/")) {
            assertThat(catchThrowable(() -> opstelling.kindkans.lever(Opstelling.bericht())))
                    .isInstanceOf(Onbereikbaar.class);
            assertThat(een.isConnected() && twee.isConnected()).isTrue();
        }
    }

    @Test
    void never_closes_a_message_as_whole_when_a_file_is_shorter_than_announced() throws Exception {
        var laatste = new CompletableFuture<String>();
        try (var kindkans = new Tegenpartij(verbinding -> {
                    var alles = verbinding.getInputStream().readAllBytes();
                    laatste.complete(new String(alles, StandardCharsets.ISO_8859_1));
                });
                var opstelling = new Opstelling(kindkans.adres())) {
            var kort = Opstelling.bestand(5_000_000, () -> new ByteArrayInputStream(new byte[4_000_000]));

            var fout = catchThrowable(() -> opstelling.kindkans.lever(Opstelling.bericht(kort)));

            assertThat(fout)
                    .isInstanceOfSatisfying(
                            Onzeker.class,
                            onzeker -> assertThat(onzeker.reden())
                                    .isEqualTo("De gateway kon een bestand van het bericht niet lezen."));
            assertThat(laatste.get(10, TimeUnit.SECONDS)).doesNotEndWith("\r\n0\r\n\r\n");
            assertThat(opstelling.veerkracht.stand().mislukt()).isNegative();
        }
    }

    private static Bericht grootBericht() {
        return Opstelling.bericht(Opstelling.bestand(new byte[GROOT]));
    }

    private static Opstelling metTermijn(String adres) {
        var instellingen = Opstelling.instellingen(adres, Duration.ofSeconds(30), Duration.ofMillis(1500), 1);
        return new Opstelling(instellingen, Clock.systemUTC());
    }

    private static void wacht(CountDownLatch open) throws InterruptedException {
        open.await(40, TimeUnit.SECONDS);
    }

    /** The one place is given back only when the call's thread has really ended. */
    private static boolean plaatsIsVrij(Opstelling opstelling) throws InterruptedException {
        for (int i = 0; i < 100 && opstelling.veerkracht.stand().onderweg() > 0; i++) {
            new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
        }
        return opstelling.veerkracht.stand().onderweg() == 0;
    }
}
