package nl.lvsgateway.aanvraag;

import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An LVS that asks the same again before it was answered: one effect, and for everybody the same answer. */
abstract class TegelijkTest {

    private static final int VRAGERS = 8;
    private static final AtomicLong NUMMER = new AtomicLong(470_000);

    @Autowired
    private ApplicationContext huis;

    private Registerproef proef;

    @BeforeEach
    void make_a_school() {
        proef = new Registerproef(huis, "00RR02");
    }

    @RepeatedTest(5)
    void the_same_bijlagen_added_at_the_same_instant_are_added_once() throws Exception {
        var er = proef.verzonden(NUMMER.incrementAndGet());

        var antwoorden = tegelijk(() -> proef.vulAan(er, "verslag.pdf", "advies.pdf"));

        assertThat(antwoorden).filteredOn(Registratie::nieuw).hasSize(1);
        assertThat(antwoorden)
                .extracting(antwoord -> antwoord.aanvraag().versie())
                .containsOnly(2);
        assertThat(proef.nu(er).versie()).isEqualTo(2);
        assertThat(proef.versies(er)).hasSize(2);
        assertThat(proef.teLeveren(er, 2).bestanden()).hasSize(2);
        assertThat(proef.gevraagd()).containsExactly(1, 2);
    }

    @RepeatedTest(5)
    void the_same_send_at_the_same_instant_is_sent_once() throws Exception {
        var er = proef.bewaar(false);

        var antwoorden = tegelijk(() -> proef.verzend(er));

        assertThat(antwoorden).extracting(Aanvraag::verzendstatus).containsOnly(WORDT_VERZONDEN);
        assertThat(antwoorden).extracting(Aanvraag::versie).containsOnly(1);
        assertThat(antwoorden).extracting(Aanvraag::ontvangstnummer).containsOnly(er.ontvangstnummer());
        assertThat(proef.gevraagd()).containsExactly(1);
        assertThat(proef.geschiedenis(er)).extracting(Gebeurtenis::naar).containsOnlyOnce(WORDT_VERZONDEN);
    }

    @RepeatedTest(5)
    void the_same_delete_at_the_same_instant_gives_everybody_the_same_proof() throws Exception {
        var er = proef.bewaar(false);

        var antwoorden = tegelijk(() -> proef.verwijder(er));

        assertThat(antwoorden).hasSize(VRAGERS).containsOnly(antwoorden.get(0));
        assertThat(proef.vind(er)).isEmpty();
        assertThat(proef.opTeRuimen()).doesNotHaveDuplicates();
    }

    private static <T> List<T> tegelijk(Callable<T> vraag) throws Exception {
        var draden = Executors.newFixedThreadPool(VRAGERS);
        var start = new CountDownLatch(VRAGERS);
        Callable<T> samen = () -> {
            start.countDown();
            start.await();
            return vraag.call();
        };
        try {
            var antwoorden = new ArrayList<T>();
            for (var antwoord : draden.invokeAll(Collections.nCopies(VRAGERS, samen))) {
                antwoorden.add(antwoord.get());
            }
            return antwoorden;
        } finally {
            draden.shutdown();
        }
    }
}

@OpH2
class TegelijkH2Test extends TegelijkTest {}

@OpPostgres
class TegelijkPostgresTest extends TegelijkTest {}
