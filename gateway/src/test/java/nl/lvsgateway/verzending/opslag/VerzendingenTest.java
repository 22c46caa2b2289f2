package nl.lvsgateway.verzending.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import nl.lvsgateway.uitgaand.Eigenaar;
import nl.lvsgateway.verzending.Verzending;
import nl.lvsgateway.verzending.Verzendingen;
import nl.lvsgateway.verzending.Verzendingen.Greep;
import nl.lvsgateway.verzending.Verzendingen.Uitstel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox, the same on both databases. */
abstract class VerzendingenTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final Eigenaar IK = new Eigenaar("ik", NU.plusSeconds(15));
    private static final Eigenaar ANDER = new Eigenaar("ander", NU.plusSeconds(60));

    @Autowired
    private Verzendingen verzendingen;

    @Autowired
    private Aanvraagboek aanvragen;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private JdbcClient db;

    private Voorbeeldaanvraag voorbeeld;

    @BeforeEach
    void begin_empty() {
        for (var tabel : new String[] {"verzending", "gebeurtenis", "bestand", "aanvraag"}) {
            db.sql("DELETE FROM " + tabel).update();
        }
        voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
    }

    private long zetKlaar(String school) {
        var aanvraag = voorbeeld.bewaar(school);
        verzendingen.zetKlaar(new VerzendingGevraagd(aanvraag.id(), school, 1), "bericht-" + aanvraag.id(), NU);
        return aanvraag.id();
    }

    private Verzending neem(Eigenaar eigenaar) {
        return eerste(eigenaar).orElseThrow();
    }

    private Optional<Verzending> eerste(Eigenaar eigenaar) {
        return verzendingen.neem(eigenaar, Greep.EEN).stream().findFirst();
    }

    @Test
    void many_workers_never_take_the_same_one() throws Exception {
        IntStream.range(0, 60).forEach(n -> zetKlaar("00AA0" + n % 5));

        var genomen = new HashSet<Long>();
        var dubbel = new HashSet<Long>();
        var werkers = Executors.newFixedThreadPool(6);
        Callable<Void> werker = () -> {
            for (var v = eerste(IK); v.isPresent(); v = eerste(IK)) {
                synchronized (genomen) {
                    if (!genomen.add(v.get().id())) {
                        dubbel.add(v.get().id());
                    }
                }
            }
            return null;
        };
        for (var uitkomst : werkers.invokeAll(Collections.nCopies(6, werker))) {
            uitkomst.get();
        }
        werkers.shutdown();
        while (eerste(IK).map(v -> genomen.add(v.id())).isPresent()) {
            // those that every worker skipped because another one had just locked them
        }

        assertThat(dubbel).isEmpty();
        assertThat(genomen).hasSize(60);
    }

    @Test
    void goes_round_the_schools() {
        IntStream.range(0, 10).forEach(n -> zetKlaar("00AA00"));
        var kleine = zetKlaar("00AA01");

        var eersteTwee = Set.of(neem(IK).aanvraag(), neem(IK).aanvraag(), neem(IK).aanvraag());

        assertThat(eersteTwee).contains(kleine);
    }

    @Test
    void a_booking_after_the_lease_was_lost_changes_nothing() {
        zetKlaar("00AA00");
        var mijn = neem(IK);

        assertThat(verzendingen.neemOver(NU.plusSeconds(16))).isEqualTo(1);
        var zijn = neem(ANDER);

        assertThat(zijn.id()).isEqualTo(mijn.id());
        assertThat(zijn.eerstNavragen()).isTrue();
        assertThat(verzendingen.rondAf(mijn, "ik", true, NU)).isFalse();
        assertThat(verzendingen.rondAf(zijn, "ander", true, NU)).isTrue();
    }

    @Test
    void who_is_alone_on_the_database_takes_all_of_others_and_nothing_of_its_own() {
        zetKlaar("00AA00");
        zetKlaar("00AA01");
        var mijn = neem(IK);
        var zijn = neem(ANDER);

        assertThat(verzendingen.neemOverVanAnderen("ik")).isEqualTo(1);

        assertThat(neem(IK).id()).isEqualTo(zijn.id());
        assertThat(verzendingen.rondAf(mijn, "ik", true, NU)).isTrue();
    }

    @Test
    void a_sign_of_life_keeps_the_lease() {
        zetKlaar("00AA00");
        var mijn = neem(IK);

        var nog = verzendingen.verleng(new Eigenaar("ik", NU.plusSeconds(40)), List.of(mijn));

        assertThat(nog).containsExactly(mijn);
        assertThat(verzendingen.neemOver(NU.plusSeconds(16))).isZero();
    }

    @Test
    void a_sign_of_life_tells_which_are_still_ours() {
        zetKlaar("00AA00");
        zetKlaar("00AA01");
        zetKlaar("00AA02");
        var overgenomen = neem(IK);
        verzendingen.neemOver(NU.plusSeconds(16));
        neem(ANDER);
        var geboekt = neem(IK);
        var mijn = neem(IK);
        verzendingen.rondAf(geboekt, "ik", true, NU);

        var nog = verzendingen.verleng(IK, List.of(overgenomen, geboekt, mijn));

        assertThat(nog).containsExactly(mijn);
    }

    @Test
    void an_earlier_attempt_of_ours_is_not_lengthened_by_the_later_one() {
        zetKlaar("00AA00");
        var eerst = neem(IK);
        verzendingen.neemOver(NU.plusSeconds(16));
        var daarna = neem(IK);

        assertThat(verzendingen.verleng(IK, List.of(eerst))).isEmpty();
        assertThat(verzendingen.verleng(IK, List.of(daarna))).containsExactly(daarna);
    }

    @Test
    void postponed_work_waits_for_its_time_and_then_gets_a_turn() {
        zetKlaar("00AA00");
        var eerste = neem(IK);

        var later = NU.plus(Duration.ofMinutes(1));
        assertThat(verzendingen.stelUit(eerste, "ik", new Uitstel(later, true, true, true)))
                .isTrue();

        assertThat(eerste(IK)).isEmpty();
        assertThat(verzendingen.geefBeurt(NU)).isZero();
        assertThat(verzendingen.geefBeurt(later)).isEqualTo(1);
        var tweede = neem(IK);
        assertThat(tweede.poging()).isEqualTo(2);
        assertThat(tweede.berichtId()).isEqualTo(eerste.berichtId());
        assertThat(tweede.eerstNavragen()).isTrue();
    }

    @Test
    void an_attempt_that_never_left_us_does_not_count() {
        zetKlaar("00AA00");

        verzendingen.stelUit(neem(IK), "ik", new Uitstel(NU, false, false, false));
        verzendingen.geefBeurt(NU);

        assertThat(neem(IK).poging()).isEqualTo(1);
    }

    @Test
    void sending_the_same_version_again_keeps_its_bericht_id() {
        var aanvraag = zetKlaar("00AA00");
        var eerste = neem(IK);
        verzendingen.rondAf(eerste, "ik", false, NU);

        verzendingen.zetKlaar(new VerzendingGevraagd(aanvraag, "00AA00", 1), "een-ander-id", NU);

        var opnieuw = neem(IK);
        assertThat(opnieuw.berichtId()).isEqualTo(eerste.berichtId());
        assertThat(opnieuw.poging()).isEqualTo(1);
        assertThat(opnieuw.eerstNavragen()).isTrue();
    }

    @Test
    void a_later_version_waits_for_the_earlier_one() {
        var aanvraag = zetKlaar("00AA00");
        var eerste = neem(IK);
        verzendingen.zetKlaar(new VerzendingGevraagd(aanvraag, "00AA00", 2), "tweede", NU);

        assertThat(eerste(IK)).isEmpty();
        verzendingen.rondAf(eerste, "ik", true, NU);

        assertThat(neem(IK).versie()).isEqualTo(2);
    }
}

@OpH2
class JdbcVerzendingenH2Test extends VerzendingenTest {}

@OpPostgres
class JdbcVerzendingenPostgresTest extends VerzendingenTest {}
