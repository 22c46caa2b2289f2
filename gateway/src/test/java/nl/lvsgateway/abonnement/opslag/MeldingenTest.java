package nl.lvsgateway.abonnement.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.abonnement.Abonnementen;
import nl.lvsgateway.abonnement.Melding;
import nl.lvsgateway.abonnement.Melding.Soort;
import nl.lvsgateway.abonnement.Meldingen;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.samenwerkingsverband.Statusklasse;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import nl.lvsgateway.uitgaand.Eigenaar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox of meldingen, the same on both databases. */
abstract class MeldingenTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final Eigenaar IK = new Eigenaar("ik", NU.plusSeconds(60));

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Abonnementen abonnementen;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private JdbcClient db;

    private long abonnement;

    @BeforeEach
    void subscribe() {
        db.sql("DELETE FROM melding").update();
        db.sql("DELETE FROM abonnement").update();
        koppelingen.bewaar(new Lvs("MELDLVS", "Meld", LeegNummer.LEEG), "meld-hash");
        abonnementen.voegToe("MELDLVS", "", URI.create("https://lvs.example/x"), "zout", NU);
        abonnement = abonnementen.van("MELDLVS", "").orElseThrow().id();
    }

    @Test
    void gives_back_what_was_put_in() {
        var gezet = melding(1);
        meldingen.zetKlaar(gezet);

        var genomen = meldingen.neem(abonnement, IK).orElseThrow();

        assertThat(genomen)
                .usingRecursiveComparison()
                .ignoringFields("id", "poging")
                .isEqualTo(gezet);
        assertThat(genomen.poging()).isEqualTo(1);
    }

    @Test
    void of_one_aanvraag_the_second_waits_for_the_first() {
        meldingen.zetKlaar(melding(1));
        meldingen.zetKlaar(melding(1));
        meldingen.zetKlaar(melding(2));

        var eerste = meldingen.neem(abonnement, IK).orElseThrow();
        var ander = meldingen.neem(abonnement, IK).orElseThrow();
        var nogNiet = meldingen.neem(abonnement, IK);
        assertThat(meldingen.rondAf(eerste, "ik")).isTrue();
        var tweede = meldingen.neem(abonnement, IK).orElseThrow();

        assertThat(List.of(eerste.aanvraag(), ander.aanvraag(), tweede.aanvraag()))
                .containsExactly(1L, 2L, 1L);
        assertThat(nogNiet).isEmpty();
        assertThat(tweede.id()).isGreaterThan(eerste.id());
    }

    @Test
    void who_lost_its_lease_books_nothing() {
        meldingen.zetKlaar(melding(1));
        var eerst = meldingen.neem(abonnement, IK).orElseThrow();

        assertThat(meldingen.neemOver(NU.plusSeconds(61))).isEqualTo(1);
        var daarna = meldingen
                .neem(abonnement, new Eigenaar("ander", NU.plusSeconds(120)))
                .orElseThrow();

        assertThat(meldingen.rondAf(eerst, "ik")).isFalse();
        assertThat(meldingen.legTerug(eerst, "ik")).isFalse();
        assertThat(meldingen.rondAf(daarna, "ander")).isTrue();
    }

    @Test
    void many_workers_never_take_one_melding_twice() throws Exception {
        for (var aanvraag = 0; aanvraag < 40; aanvraag++) {
            meldingen.zetKlaar(melding(aanvraag));
        }
        var ploeg = Executors.newFixedThreadPool(4);
        var werk = new ArrayList<Callable<List<Long>>>();
        for (var werker = 0; werker < 4; werker++) {
            var eigenaar = new Eigenaar("w" + werker, NU.plusSeconds(60));
            werk.add(() -> neemAlles(eigenaar));
        }

        var genomen = new ArrayList<Long>();
        for (var uitkomst : ploeg.invokeAll(werk)) {
            genomen.addAll(uitkomst.get());
        }
        ploeg.shutdown();

        assertThat(genomen).hasSize(40);
        assertThat(new HashSet<>(genomen)).hasSize(40);
    }

    private List<Long> neemAlles(Eigenaar eigenaar) {
        var genomen = new ArrayList<Long>();
        for (var leeg = 0; leeg < 3; ) {
            var melding = meldingen.neem(abonnement, eigenaar);
            melding.ifPresent(m -> genomen.add(m.id()));
            leeg = melding.isPresent() ? 0 : leeg + 1;
        }
        return genomen;
    }

    @Test
    void an_abonnement_that_waits_or_is_busy_enough_gets_no_turn() {
        meldingen.zetKlaar(melding(1));
        meldingen.zetKlaar(melding(2));
        assertThat(abonnementen.metWerk(NU, 1)).containsExactly(abonnement);

        var inDeHand = meldingen.neem(abonnement, IK).orElseThrow();
        assertThat(abonnementen.metWerk(NU, 1)).isEmpty();
        assertThat(abonnementen.metWerk(NU, 2)).containsExactly(abonnement);
        assertThat(meldingen.legTerug(inDeHand, "ik")).isTrue();
        abonnementen.boekFout(abonnement, new Abonnementen.Tegenslag("HTTP_500", NU, NU.plusSeconds(9)));

        assertThat(abonnementen.metWerk(NU.plusSeconds(8), 2)).isEmpty();
        assertThat(abonnementen.metWerk(NU.plusSeconds(9), 2)).containsExactly(abonnement);
    }

    @Test
    void attempts_that_failed_together_count_once_and_a_success_wipes_them() {
        var tegenslag = new Abonnementen.Tegenslag("HTTP_500", NU, NU.plusSeconds(9));
        abonnementen.boekFout(abonnement, tegenslag);
        abonnementen.boekFout(abonnement, tegenslag);
        var na = abonnementen.metId(abonnement).orElseThrow();

        abonnementen.boekBezorgd(abonnement, NU);

        assertThat(na.fouten()).isEqualTo(1);
        assertThat(na.foutSinds()).isEqualTo(NU);
        assertThat(abonnementen.metId(abonnement).orElseThrow().fouten()).isZero();
    }

    @Test
    void ends_with_all_that_waited() {
        meldingen.zetKlaar(melding(1));

        abonnementen.verwijder(abonnement);
        meldingen.zetKlaar(melding(2));
        meldingen.ruimWezenOp();

        assertThat(meldingen.wachtend(abonnement)).isZero();
        assertThat(abonnementen.van("MELDLVS", "")).isEmpty();
    }

    private Melding melding(long aanvraag) {
        return new Melding(
                0,
                abonnement,
                UUID.randomUUID().toString(),
                Soort.AANVRAAGSTATUS,
                aanvraag,
                "00AB00",
                "k-" + aanvraag,
                new Dossiernummer(4711),
                "Verzonden",
                "TLV afgegeven",
                Statusklasse.BESLUIT,
                NU,
                0);
    }
}

@OpH2
class JdbcMeldingenH2Test extends MeldingenTest {}

@OpPostgres
class JdbcMeldingenPostgresTest extends MeldingenTest {}
