package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.TE_DRUK;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.VERIFICATIECODE_ONJUIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.beheer.Koppelacties;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A hash that takes for ever holds up only who asked for it: no other write, whichever door it came by. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "gateway.verificatiecode.geduld=60s")
@ActiveProfiles("demo")
class TraagWerkTest {

    private static final Medewerker SUPPORT = new Medewerker("support", Rol.SUPPORT, Set.of());
    private static final Verificatiecode CODE = new Verificatiecode("paard-fiets-lamp");
    private static final Verificatiecode FOUT = new Verificatiecode("niet-de-goede-code");
    private static final AtomicInteger NUMMER = new AtomicInteger(10);

    @MockitoSpyBean
    private Codeproef proef;

    @Autowired
    private Koppelacties acties;

    @Autowired
    private Koppelbeheer beheer;

    @Autowired
    private Koppelregister register;

    @Autowired
    private Koppelingen koppelingen;

    @LocalServerPort
    private int poort;

    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final CountDownLatch bezig = new CountDownLatch(1);
    private final CountDownLatch verder = new CountDownLatch(1);
    private Plaats plaats;

    @DynamicPropertySource
    static void eigenMap(DynamicPropertyRegistry instellingen) throws IOException {
        var map = Files.createTempDirectory("lvs-traag-");
        instellingen.add("gateway.opslag.map", map::toString);
    }

    @BeforeEach
    void make_a_school_with_a_code() {
        plaats = new Plaats(new Schoolnummer("00TW" + NUMMER.incrementAndGet()), "ParnasSys", "PO2507");
        register.voegSchoolToe(plaats.school(), "School");
        register.maakMogelijk(plaats.school(), plaats.lvs(), plaats.samenwerkingsverband());
        acties.zetCode(SUPPORT, plaats.school(), plaats.samenwerkingsverband(), CODE, false);
    }

    @AfterEach
    void einde() {
        verder.countDown();
        draden.shutdownNow();
    }

    /** Says that it is at work, and goes on when the test says so. */
    private Answer<Object> traag() {
        return vraag -> {
            bezig.countDown();
            verder.await();
            return vraag.callRealMethod();
        };
    }

    private static <T> T binnen(Future<T> uitkomst) throws Exception {
        return uitkomst.get(50, TimeUnit.SECONDS);
    }

    private void eenAnderSchrijft() throws Exception {
        bezig.await();
        var ander = new Schoolnummer("00TX" + NUMMER.incrementAndGet());
        binnen(draden.submit(() -> koppelingen.bewaar(ander, "Andere school")));
        assertThat(koppelingen.kent(ander)).isTrue();
    }

    private void activeer() {
        acties.activeer(SUPPORT, plaats, "Koppeling", true, CODE);
    }

    private Toegang kom(Verificatiecode code) {
        var lvs = beheer.herken("demo-sleutel-parnassys");
        return beheer.controleer(lvs, plaats.school().waarde(), code);
    }

    /** Waits in a line of threads, however long that is. */
    private Thread wachtende(Callable<?> werk, Future<?>[] uitkomst) throws Exception {
        var draad = new Thread[1];
        var begonnen = new CountDownLatch(1);
        uitkomst[0] = draden.submit(() -> {
            draad[0] = Thread.currentThread();
            begonnen.countDown();
            return werk.call();
        });
        begonnen.await();
        while (draad[0].getState() != Thread.State.TIMED_WAITING && !uitkomst[0].isDone()) {
            Thread.onSpinWait();
        }
        return draad[0];
    }

    @Test
    void while_the_console_hashes_a_new_code_another_write_goes_on() throws Exception {
        var nieuw = new Verificatiecode("vlieger-boot-appel");
        doAnswer(traag()).when(proef).hash(nieuw);

        var gezet = draden.submit(() -> acties.zetCode(SUPPORT, plaats.school(), "PO2507", nieuw, false));
        eenAnderSchrijft();
        verder.countDown();
        binnen(gezet);

        binnen(draden.submit(() -> acties.activeer(SUPPORT, plaats, "Koppeling", true, nieuw)));
        assertThat(kom(nieuw).school()).isEqualTo(plaats.school());
    }

    @Test
    void while_the_admin_api_hashes_a_new_code_another_write_goes_on() throws Exception {
        var nieuw = new Verificatiecode("wolk-trein-kaas");
        doAnswer(traag()).when(proef).hash(nieuw);

        var gezet = draden.submit(() -> stuur(
                "PUT",
                "/beheer/api/v1/scholen/" + plaats.school() + "/verificatiecodes/PO2507",
                "{\"verificatiecode\":\"" + nieuw.waarde() + "\"}"));
        eenAnderSchrijft();
        verder.countDown();

        assertThat(binnen(gezet).statusCode()).isEqualTo(204);
    }

    @Test
    void too_busy_to_hash_is_come_back_later_over_the_admin_api() throws Exception {
        var nieuw = new Verificatiecode("druk-spoor-mand");
        doThrow(ToegangGeweigerd.naWachten(TE_DRUK, Duration.ofSeconds(5)))
                .when(proef)
                .hash(nieuw);

        var antwoord = stuur(
                "PUT",
                "/beheer/api/v1/scholen/" + plaats.school() + "/verificatiecodes/PO2507",
                "{\"verificatiecode\":\"" + nieuw.waarde() + "\"}");

        assertThat(antwoord.statusCode()).isEqualTo(429);
        assertThat(antwoord.headers().firstValue("Retry-After")).contains("5");
        assertThat(antwoord.body()).contains("\"code\":\"TE_DRUK\"");
    }

    private HttpResponse<String> stuur(String weg, String pad, String json) throws Exception {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("support:demo".getBytes()))
                .method(weg, HttpRequest.BodyPublishers.ofString(json));
        return HttpClient.newHttpClient().send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void the_console_first_and_the_lvs_behind_it_hold_up_nobody() throws Exception {
        activeer();
        var hoog = new Verificatiecode("tuin-water-steen");
        acties.zetCode(SUPPORT, plaats.school(), "PO2507", hoog, false);
        doAnswer(traag()).when(proef).vergelijk(eq(hoog), any());

        var console = draden.submit(() -> acties.activeer(SUPPORT, plaats, "Koppeling", true, hoog));
        bezig.await();
        var lvs = new Future<?>[1];
        assertThat(wachtende(() -> kom(FOUT), lvs).isAlive()).isTrue();
        eenAnderSchrijft();
        verder.countDown();

        binnen(console);
        assertThatThrownBy(() -> binnen(lvs[0]))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ToegangGeweigerd.class, geen -> assertThat(geen.reden()).isEqualTo(VERIFICATIECODE_ONJUIST));
    }

    @Test
    void the_lvs_first_and_the_console_behind_it_do_not_wait_for_each_other() throws Exception {
        activeer();
        doAnswer(traag()).when(proef).vergelijk(eq(FOUT), any());

        var lvs = draden.submit(() -> kom(FOUT));
        bezig.await();
        register.trekIn(plaats);
        var anders = new Verificatiecode("fluit-ladder-sok");
        acties.zetCode(SUPPORT, plaats.school(), "PO2507", anders, false);
        var console = new Future<?>[1];
        assertThat(wachtende(
                                () -> {
                                    acties.activeer(SUPPORT, plaats, "Koppeling", true, anders);
                                    return true;
                                },
                                console)
                        .isAlive())
                .isTrue();
        verder.countDown();

        assertThatThrownBy(() -> binnen(lvs))
                .cause()
                .isInstanceOfSatisfying(
                        ToegangGeweigerd.class,
                        geen -> assertThat(geen.reden())
                                .isIn(VERIFICATIECODE_ONJUIST, ToegangGeweigerd.Reden.KOPPELING_NIET_ACTIEF));
        assertThat(binnen(console[0])).isEqualTo(true);
    }
}
