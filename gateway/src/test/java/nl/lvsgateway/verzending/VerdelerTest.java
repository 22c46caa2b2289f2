package nl.lvsgateway.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.IntStream;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.kindkans.Verbindingsstand;
import nl.lvsgateway.kindkans.Verbindingsstand.Toestand;
import nl.lvsgateway.techniek.opslag.OpH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How much is in hand when one may go at a time, and six schools have something to send. */
@OpH2
class VerdelerTest {

    private static final Verbindingsstand BEREIKBAAR = new Verbindingsstand(Toestand.BEREIKBAAR, 0, 1, 0, null, null);

    @Autowired
    private BeanFactory opslag;

    private final NemendeKindkans kapot = bericht -> {
        throw new NoClassDefFoundError("iets van ons");
    };
    private Verzendopstelling gateway;
    private Verdeler verdeler;

    @BeforeEach
    void six_that_wait() {
        gateway = Verzendopstelling.eenVoorEen(opslag, kapot, () -> BEREIKBAAR, Clock.systemUTC());
        IntStream.range(0, 6).forEach(n -> gateway.zetKlaar("00AA0" + n));
        verdeler = gateway.verdeler;
    }

    @Test
    void one_stands_ready_behind_the_one_that_goes() {
        assertThat(verdeler.neem()).hasSize(2);
        assertThat(verdeler.neem()).isEmpty();
    }

    @Test
    void what_kindkans_answered_makes_room_though_it_stays_in_hand_until_it_is_booked() {
        var eerste = verdeler.neem().get(0);

        verdeler.beantwoord(new Geleverd(eerste, new Dossiernummer(1)));

        assertThat(verdeler.neem()).hasSize(1);
        assertThat(verdeler.onderweg()).hasSize(3).contains(eerste.id());
    }

    @Test
    void takes_on_nothing_more_when_booking_falls_behind() {
        var eerste = verdeler.neem();
        verdeler.beantwoord(new Geleverd(eerste.get(0), new Dossiernummer(1)));
        var derde = verdeler.neem().get(0);
        verdeler.beantwoord(new Geleverd(eerste.get(1), new Dossiernummer(1)));
        verdeler.beantwoord(new Geleverd(derde, new Dossiernummer(1)));

        assertThat(verdeler.neem()).isEmpty();
        gateway.verzender.bezit().laatLos(eerste.get(0));
        assertThat(verdeler.neem()).hasSize(1);
    }

    @Test
    void an_error_of_ours_is_booked_as_an_attempt_to_be_enquired_after() {
        var eerste = verdeler.neem().get(0);

        gateway.lever(eerste);

        assertThat(gateway.db
                        .sql("SELECT stand, poging, eerst_navragen FROM verzending WHERE id = :id")
                        .param("id", eerste.id())
                        .query()
                        .singleRow())
                .containsEntry("stand", 2)
                .containsEntry("poging", 1)
                .containsEntry("eerst_navragen", true);
        assertThat(verdeler.onderweg()).doesNotContain(eerste.id());
    }
}
