package nl.lvsgateway.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.Verbindingsstand;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import nl.lvsgateway.techniek.Klokje;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes on one database, of which one stands still without knowing it. */
abstract class StilstandTest {

    private static final Verbindingsstand BEREIKBAAR = new Verbindingsstand(Toestand.BEREIKBAAR, 0, 1, 0, null, null);

    @Autowired
    private BeanFactory opslag;

    private final Klokje klok = new Klokje();
    private final List<String> doorOns = new CopyOnWriteArrayList<>();
    private final List<String> doorAnder = new CopyOnWriteArrayList<>();
    private Runnable onderwegIets = () -> {};
    private Verzendopstelling wij;
    private Verzendopstelling ander;

    @BeforeEach
    void two_nodes() {
        wij = node(doorOns, 260_000);
        ander = node(doorAnder, 270_000);
    }

    private Verzendopstelling node(List<String> geleverd, long vanaf) {
        NemendeKindkans kindkans = bericht -> {
            onderwegIets.run();
            leesHeel(bericht);
            geleverd.add(bericht.berichtId());
            return new Aflevering(vanaf + geleverd.size());
        };
        return new Verzendopstelling(opslag, kindkans, () -> BEREIKBAAR, klok);
    }

    /** As the real one does: a file that cannot be read to its end is a message that never became whole. */
    private static void leesHeel(Bericht bericht) {
        try (var dossier = Objects.requireNonNull(bericht.dossier()).inhoud().open()) {
            dossier.readAllBytes();
        } catch (IOException afgebroken) {
            throw new Onzeker("Het bericht is afgebroken.");
        }
    }

    private Verzending neem(String school) {
        wij.zetKlaar(school);
        return wij.verdeler.neem().get(0);
    }

    /** One in hand whose lease ends in this freeze, and two whose lease does not. */
    private List<Verzending> staStilTussenTweeLeases() {
        var eerste = neem("00AA00");
        klok.draai(Duration.ofSeconds(10));
        var rest = List.of(neem("00AA01"), neem("00AA02"));
        klok.draai(Duration.ofSeconds(6));
        return List.of(eerste, rest.get(0), rest.get(1));
    }

    @Test
    void what_another_took_over_is_not_sent_by_who_wakes_and_renews_the_rest() {
        var genomen = staStilTussenTweeLeases();
        ander.verzender.geefBeurt();
        var overgenomen = ander.verdeler.neem();

        wij.verdeler.verleng();
        genomen.forEach(wij::lever);
        overgenomen.forEach(ander::lever);

        assertThat(doorAnder).containsExactly(genomen.get(0).berichtId());
        assertThat(doorOns)
                .containsExactly(genomen.get(1).berichtId(), genomen.get(2).berichtId());
        assertThat(wij.aantalMet("VERZONDEN")).isEqualTo(3);
    }

    @Test
    void what_nobody_took_over_is_ours_again_by_a_sign_of_life() {
        var genomen = staStilTussenTweeLeases();

        wij.verdeler.verleng();
        genomen.forEach(wij::lever);

        assertThat(doorOns).hasSize(3);
    }

    @Test
    void what_was_half_sent_when_we_froze_never_becomes_whole() {
        var vanOns = neem("00AA00");
        onderwegIets = () -> {
            onderwegIets = () -> {};
            klok.draai(Duration.ofSeconds(16));
            ander.verzender.geefBeurt();
            ander.verdeler.neem().forEach(ander::lever);
        };

        wij.lever(vanOns);

        assertThat(doorAnder).containsExactly(vanOns.berichtId());
        assertThat(doorOns).isEmpty();
        assertThat(wij.aantalMet("VERZONDEN")).isOne();
    }

    @Test
    void what_is_handed_back_at_a_stop_is_not_finished_by_who_stops() {
        var vanOns = neem("00AA00");
        onderwegIets = wij.verzender::geefTerug;

        wij.lever(vanOns);

        assertThat(doorOns).isEmpty();
        assertThat(ander.verdeler.neem()).hasSize(1);
    }

    @Test
    void what_came_back_to_us_is_sent_once_and_not_by_who_had_it_before() {
        var eerst = neem("00AA00");
        klok.draai(Duration.ofSeconds(16));
        wij.verzender.geefBeurt();
        var daarna = wij.verdeler.neem().get(0);

        wij.lever(eerst);
        wij.verdeler.verleng();
        wij.lever(eerst);
        wij.lever(daarna);

        assertThat(daarna.id()).isEqualTo(eerst.id());
        assertThat(doorOns).containsExactly(eerst.berichtId());
        assertThat(wij.aantalMet("VERZONDEN")).isOne();
    }
}

@OpH2
class StilstandH2Test extends StilstandTest {}

@OpPostgres
class StilstandPostgresTest extends StilstandTest {}
