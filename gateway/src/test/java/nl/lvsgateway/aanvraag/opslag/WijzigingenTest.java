package nl.lvsgateway.aanvraag.opslag;

import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.LVS;
import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Kindkansstand;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.aanvraag.Wijzigingen;
import nl.lvsgateway.aanvraag.Wijzigingen.Plaats;
import nl.lvsgateway.aanvraag.Wijzigingen.Wijziging;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The cursor of 'Statussen updaten', the same on both databases. */
abstract class WijzigingenTest {

    private static final int AANVRAGEN = 24;
    private static final int SCHRIJVERS = 6;
    private static final int PER_SCHRIJVER = 60;

    @Autowired
    private Aanvraagboek aanvragen;

    @Autowired
    private Kindkansstanden standen;

    @Autowired
    private Wijzigingen wijzigingen;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private PlatformTransactionManager beheer;

    private Voorbeeldaanvraag voorbeeld;

    @BeforeEach
    void make_schools() {
        voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
    }

    @Test
    void pages_through_changes_and_tells_each_once() {
        var school = "00BB01";
        var eerste = voorbeeld.bewaar(school);
        var tweede = voorbeeld.bewaar(school);
        wijzigingen.nummer(school, LVS, 10);

        var bladzijde = wijzigingen.na(school, LVS, Plaats.BEGIN, 1);
        var volgende = wijzigingen.na(school, LVS, bladzijde.get(0).plaats(), 5);
        var daarna = wijzigingen.na(school, LVS, volgende.get(0).plaats(), 5);

        assertThat(bladzijde).extracting(w -> w.aanvraag().id()).containsExactly(eerste.id());
        assertThat(volgende).extracting(w -> w.aanvraag().id()).containsExactly(tweede.id());
        assertThat(daarna).isEmpty();
    }

    @Test
    void a_reader_beside_many_writers_ends_with_the_latest_of_each_and_hears_nothing_twice() throws Exception {
        var school = "00BB06";
        var alle = new ArrayList<Aanvraag>();
        for (var i = 0; i < AANVRAGEN; i++) {
            alle.add(voorbeeld.bewaar(school));
        }
        var volgnummer = new AtomicInteger(10);
        var ploeg = Executors.newFixedThreadPool(SCHRIJVERS);
        var werk = new ArrayList<Future<?>>();
        for (var schrijver = 0; schrijver < SCHRIJVERS; schrijver++) {
            var toeval = new Random(schrijver);
            werk.add(ploeg.submit(() -> schrijf(alle, toeval, volgnummer)));
        }

        var gehoord = new HashMap<Long, String>();
        var plaats = Plaats.BEGIN;
        for (var klaar = false; !klaar; ) {
            klaar = werk.stream().allMatch(Future::isDone);
            plaats = luister(school, plaats, gehoord);
        }
        for (var stuk : werk) {
            stuk.get();
        }
        ploeg.shutdown();

        assertThat(gehoord).isEqualTo(werkelijk(alle));
        assertThat(lees(school, plaats)).isEmpty();
    }

    /** Reads on in small pages; the same state of one aanvraag a second time would be a repeat. */
    private Plaats luister(String school, Plaats vanaf, Map<Long, String> gehoord) {
        var plaats = vanaf;
        while (true) {
            wijzigingen.nummer(school, LVS, 6);
            var bladzijde = wijzigingen.na(school, LVS, plaats, 5);
            for (var wijziging : bladzijde) {
                var vorige = gehoord.put(wijziging.aanvraag().id(), stand(wijziging.aanvraag()));
                assertThat(stand(wijziging.aanvraag())).isNotEqualTo(vorige);
            }
            if (bladzijde.isEmpty()) {
                return plaats;
            }
            plaats = laatste(bladzijde);
        }
    }

    private void schrijf(List<Aanvraag> alle, Random toeval, AtomicInteger volgnummer) {
        for (var i = 0; i < PER_SCHRIJVER; i++) {
            var aanvraag = alle.get(toeval.nextInt(alle.size()));
            new TransactionTemplate(beheer).executeWithoutResult(stand -> {
                wijzig(aanvraag, volgnummer.incrementAndGet());
                Thread.yield();
            });
        }
    }

    final Aanvraag bewaar(String school) {
        return voorbeeld.bewaar(school);
    }

    final void inEen(Runnable werk) {
        new TransactionTemplate(beheer).executeWithoutResult(stand -> werk.run());
    }

    /** Within one transaction as the gateway does it: lock first, then change. */
    final void wijzig(Aanvraag aanvraag, int nummer) {
        new TransactionTemplate(beheer).executeWithoutResult(stand -> {
            var er = aanvragen.metIdVast(aanvraag.id()).orElseThrow();
            var gemeld = new Kindkansstand("status " + nummer, null, NU.plusSeconds(1));
            standen.bewaar(er.nagevraagd(gemeld, NU));
        });
    }

    private Map<Long, String> werkelijk(List<Aanvraag> alle) {
        var standen = new HashMap<Long, String>();
        alle.forEach(a -> standen.put(a.id(), stand(aanvragen.metId(a.id()).orElseThrow())));
        return standen;
    }

    private static String stand(Aanvraag aanvraag) {
        return String.valueOf(aanvraag.kindkansstand());
    }

    final List<Wijziging> lees(String school, Plaats plaats) {
        wijzigingen.nummer(school, LVS, 100);
        return wijzigingen.na(school, LVS, plaats, 100);
    }

    static Plaats laatste(List<Wijziging> bladzijde) {
        return bladzijde.get(bladzijde.size() - 1).plaats();
    }

    static void wacht(CountDownLatch sein) {
        try {
            assertThat(sein.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

@OpH2
class JdbcWijzigingenH2Test extends WijzigingenTest {}

/** Here two may change at the same time; on the embedded database they take turns. */
@OpPostgres
class JdbcWijzigingenPostgresTest extends WijzigingenTest {

    @Test
    void a_change_that_commits_after_a_later_one_was_told_is_told_next() throws Exception {
        var school = "00BB05";
        var traag = bewaar(school);
        var snel = bewaar(school);
        var plaats = laatste(lees(school, Plaats.BEGIN));
        var geschreven = new CountDownLatch(1);
        var magVast = new CountDownLatch(1);
        var draad = Executors.newSingleThreadExecutor();
        var lopend = draad.submit(() -> inEen(() -> {
            wijzig(traag, 1);
            geschreven.countDown();
            wacht(magVast);
        }));
        assertThat(geschreven.await(10, TimeUnit.SECONDS)).isTrue();

        wijzig(snel, 2);
        var eerst = lees(school, plaats);
        magVast.countDown();
        lopend.get(10, TimeUnit.SECONDS);
        var daarna = lees(school, laatste(eerst));
        draad.shutdown();

        assertThat(eerst).extracting(w -> w.aanvraag().id()).containsExactly(snel.id());
        assertThat(daarna).extracting(w -> w.aanvraag().id()).containsExactly(traag.id());
    }
}
