package nl.lvsgateway.logboek.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logboek.Keuring;
import nl.lvsgateway.logboek.Logregel;
import nl.lvsgateway.logboek.Logregels;
import nl.lvsgateway.logboek.Logregels.Vraag;
import nl.lvsgateway.logboek.Schakel;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain of the Logboek, the same on both databases. */
abstract class LogboekTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    @Autowired
    private Logregels regels;

    @Autowired
    private PlatformTransactionManager beheer;

    @Autowired
    private Clock klok;

    @Autowired
    private JdbcClient db;

    private Logboek logboek;

    @BeforeEach
    void begin_empty() {
        db.sql("DELETE FROM logboek").update();
        db.sql("UPDATE logboek_kop SET nr = 0, zegel = :begin WHERE id = 1")
                .param("begin", Schakel.BEGIN)
                .update();
        logboek = new Logboek(regels, beheer, klok);
    }

    @Test
    void gives_back_what_was_written_newest_first() {
        var eerste = regel("anna", Daad.AANVRAAG_BEKEKEN, "OV-22222-22222", "00YY00");
        var tweede =
                new Logregel("bas", "support", Daad.NOGMAALS_VERZONDEN, "OV-22222-22222", null, "Kindkans doet 't");

        logboek.schrijf(eerste);
        logboek.schrijf(tweede);

        assertThat(logboek.zoek(alles(null, 10))).extracting(Schakel::regel).containsExactly(tweede, eerste);
        assertThat(logboek.zoek(alles(null, 10))).extracting(Schakel::moment).containsOnly(NU);
        assertThat(logboek.keur()).extracting(Keuring::heel, Keuring::goed).containsExactly(true, 2L);
    }

    @Test
    void turns_pages_by_number() {
        LongStream.rangeClosed(1, 5).forEach(n -> logboek.schrijf(regel("anna", Daad.CODE_GEZET, "s" + n, null)));

        var bladzijde = logboek.zoek(alles(4L, 2));

        assertThat(bladzijde).extracting(Schakel::nr).containsExactly(3L, 2L);
    }

    @Test
    void finds_by_school_and_act_and_person_and_subject() {
        logboek.schrijf(regel("anna", Daad.CODE_GEZET, "00YY00", "00YY00"));
        logboek.schrijf(regel("anna", Daad.AANGEMELD, "anna", null));
        logboek.schrijf(regel("bas", Daad.CODE_GEZET, "00YY01", "00YY01"));

        assertThat(zoek(Set.of("00YY00"), null, null, null)).containsExactly(1L);
        assertThat(zoek(Set.of(), null, null, null)).isEmpty();
        assertThat(zoek(null, Daad.CODE_GEZET, null, null)).containsExactly(3L, 1L);
        assertThat(zoek(null, null, "anna", null)).containsExactly(2L, 1L);
        assertThat(zoek(null, null, "anna", "00YY00")).containsExactly(1L);
    }

    @Test
    void shows_a_line_that_was_changed() {
        LongStream.rangeClosed(1, 4).forEach(n -> logboek.schrijf(regel("anna", Daad.CODE_GEZET, "s" + n, null)));

        db.sql("UPDATE logboek SET wie = 'bas' WHERE nr = 3").update();

        assertThat(logboek.keur()).extracting(Keuring::goed, Keuring::gebroken).containsExactly(2L, 3L);
    }

    @Test
    void shows_a_line_that_was_taken_away_also_the_last_one() {
        LongStream.rangeClosed(1, 4).forEach(n -> logboek.schrijf(regel("anna", Daad.CODE_GEZET, "s" + n, null)));

        db.sql("DELETE FROM logboek WHERE nr = 4").update();
        var zonderLaatste = logboek.keur();
        db.sql("DELETE FROM logboek WHERE nr = 2").update();
        var zonderTweede = logboek.keur();

        assertThat(zonderLaatste.gebroken()).isEqualTo(4L);
        assertThat(zonderTweede.gebroken()).isEqualTo(2L);
    }

    @Test
    void reads_chains_longer_than_one_block() {
        LongStream.rangeClosed(1, 1005).forEach(n -> logboek.schrijf(regel("anna", Daad.CODE_GEZET, "s", null)));

        assertThat(logboek.keur()).extracting(Keuring::heel, Keuring::goed).containsExactly(true, 1005L);
    }

    @Test
    void stays_one_chain_when_many_write_at_once() throws Exception {
        Callable<Boolean> schrijver = () -> {
            LongStream.rangeClosed(1, 25).forEach(n -> logboek.schrijf(regel("anna", Daad.AANGEMELD, "s" + n, null)));
            return true;
        };

        var groep = Executors.newFixedThreadPool(8);
        for (var klaar : groep.invokeAll(Collections.nCopies(8, schrijver))) {
            assertThat(klaar.get()).isTrue();
        }
        groep.shutdown();

        assertThat(logboek.keur()).extracting(Keuring::heel, Keuring::goed).containsExactly(true, 200L);
    }

    @Test
    void a_line_falls_with_the_act_that_it_is_about() {
        var daad = new TransactionTemplate(beheer);

        assertThatThrownBy(() -> daad.executeWithoutResult(stand -> {
                    logboek.schrijf(regel("anna", Daad.CODE_GEZET, "s", null));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");

        assertThat(logboek.zoek(alles(null, 10))).isEmpty();
        assertThat(logboek.keur().heel()).isTrue();
    }

    private List<Long> zoek(
            @Nullable Set<String> scholen, @Nullable Daad daad, @Nullable String wie, @Nullable String onderwerp) {
        return logboek.zoek(new Vraag(null, scholen, daad, wie, onderwerp, NU, NU.plusSeconds(1), 10)).stream()
                .map(Schakel::nr)
                .toList();
    }

    private static Vraag alles(@Nullable Long voor, int hoogstens) {
        return new Vraag(voor, null, null, null, null, null, null, hoogstens);
    }

    private static Logregel regel(String wie, Daad daad, String onderwerp, @Nullable String school) {
        return new Logregel(wie, "support", daad, onderwerp, school, null);
    }
}

@OpH2
class LogboekH2Test extends LogboekTest {}

@OpPostgres
class LogboekPostgresTest extends LogboekTest {}
