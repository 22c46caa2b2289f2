package nl.lvsgateway.beheer.web.bord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Overzicht.Verandering;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.techniek.Klokje;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Who has a page open hears of every change, soon, whatever the others and the store are doing. */
class LivebordTest {

    private static final Duration TIK = Duration.ofSeconds(1);
    private static final Duration GEDULD = Duration.ofSeconds(20);

    private static final Medewerker ELS = van("els");

    private final Klokje klok = new Klokje();
    private final List<Verandering> vastgelegd = new CopyOnWriteArrayList<>();
    private final CountDownLatch opgehouden = new CountDownLatch(1);
    private final Livebord bord = new Livebord(overzicht(), klok);
    private final Pagina pagina = new Pagina();

    private static Medewerker van(String naam) {
        return new Medewerker(naam, Rol.SUPPORT, Set.of());
    }

    private Overzicht overzicht() {
        var overzicht = mock(Overzicht.class);
        when(overzicht.veranderdSinds(any()))
                .thenAnswer(vraag -> vastgelegd.stream()
                        .filter(v -> !v.moment().isBefore(vraag.<Instant>getArgument(0)))
                        .toList());
        return overzicht;
    }

    @BeforeEach
    void open() {
        bord.start();
        bord.kijk(pagina, ELS, null);
    }

    @AfterEach
    void stop() {
        opgehouden.countDown();
        bord.stop();
    }

    @Test
    void tells_of_a_change_once() throws Exception {
        verander(1, Duration.ZERO);
        tik();
        assertThat(pagina.hoort()).isTrue();

        tik();
        verander(2, Duration.ZERO);
        tik();
        assertThat(pagina.hoort()).isTrue();
        assertThat(pagina.gehoord.poll()).isNull();
    }

    @Test
    void tells_of_a_change_that_was_committed_a_minute_after_its_moment_while_others_went_on() throws Exception {
        verander(1, Duration.ZERO);
        tik();
        assertThat(pagina.hoort()).isTrue();
        klok.draai(Duration.ofMinutes(2));
        verander(2, Duration.ZERO);
        tik();
        assertThat(pagina.hoort()).isTrue();

        verander(3, Duration.ofSeconds(60));
        for (var n = 0; n < 10; n++) {
            tik();
        }

        assertThat(pagina.hoort()).isTrue();
    }

    @Test
    void tells_at_once_of_what_is_committed_after_a_stall_of_the_whole_store() throws Exception {
        verander(1, Duration.ZERO);
        tik();
        assertThat(pagina.hoort()).isTrue();
        for (var n = 0; n < 20; n++) {
            tik();
        }

        verander(2, Duration.ofSeconds(19));
        tik();

        assertThat(pagina.hoort()).isTrue();
    }

    @Test
    void pages_that_take_nothing_hold_up_neither_the_board_nor_the_others() throws Exception {
        assertTimeoutPreemptively(GEDULD, () -> {
            for (var n = 0; n < 50; n++) {
                bord.kijk(new Verstopt(), van("school " + n), null);
            }
            verander(1, Duration.ZERO);
            for (var n = 0; n < 10; n++) {
                tik();
            }
            var laat = new Pagina();
            bord.kijk(laat, ELS, null);
            verander(2, Duration.ZERO);
            tik();
            assertThat(laat.hoort()).isTrue();
        });
        assertThat(pagina.hoort()).isTrue();
    }

    @Test
    void the_many_pages_of_one_account_leave_room_for_the_others() throws Exception {
        var veel = new Medewerker("school", Rol.APPLICATIEBEHEERDER, Set.of("00YY00"));
        var paginas = Stream.generate(Pagina::new).limit(600).toList();

        paginas.forEach(een -> bord.kijk(een, veel, null));
        var support = new Pagina();
        bord.kijk(support, van("support"), null);
        verander(1, Duration.ZERO);
        tik();

        assertThat(support.hoort()).isTrue();
        assertThat(paginas.stream().filter(Pagina::isOpen)).hasSize(Livebord.MEESTE_PER_ACCOUNT);
    }

    private void verander(long aanvraag, Duration geleden) {
        vastgelegd.add(new Verandering(
                aanvraag, "00YY00", klok.instant().minus(geleden).plusMillis(vastgelegd.size())));
    }

    private void tik() {
        klok.draai(TIK);
        bord.kijk();
    }

    /** An open page that hears what it is sent. */
    private static final class Pagina extends SseEmitter {

        private final BlockingQueue<String> gehoord = new LinkedBlockingQueue<>();
        private volatile boolean open = true;

        @Override
        public void send(SseEventBuilder bericht) {
            bericht.build().stream()
                    .map(deel -> deel.getData().toString())
                    .filter(tekst -> tekst.contains("veranderd"))
                    .forEach(gehoord::add);
        }

        boolean isOpen() {
            return open;
        }

        @Override
        public synchronized void complete() {
            open = false;
            super.complete();
        }

        boolean hoort() throws InterruptedException {
            return gehoord.poll(GEDULD.toSeconds(), TimeUnit.SECONDS) != null;
        }
    }

    /** A page whose computer went to sleep. */
    private final class Verstopt extends SseEmitter {

        @Override
        public void send(@Nullable SseEventBuilder bericht) {
            try {
                opgehouden.await();
            } catch (InterruptedException gestopt) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
