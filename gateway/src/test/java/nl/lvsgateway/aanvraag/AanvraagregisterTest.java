package nl.lvsgateway.aanvraag;

import static nl.lvsgateway.aanvraag.Verzendstatus.OPGESLAGEN;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;

/** Registering, the same on both databases. */
abstract class AanvraagregisterTest {

    private static final String SCHOOL = "00RR00";

    @Autowired
    private Aanvraagboek aanvragen;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private Clock klok;

    private final List<Object> gehoord = new ArrayList<>();
    private final String kenmerk = "k-" + UUID.randomUUID();
    private Aanvraagregister register;

    @BeforeEach
    void make_a_school() {
        new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen).bewaar(SCHOOL);
        register = new Aanvraagregister(aanvragen, this::hoor, transacties, klok);
    }

    private void hoor(Object gebeurtenis) {
        if (gebeurtenis instanceof VerzendingGevraagd) {
            gehoord.add(gebeurtenis);
        }
    }

    private NieuweAanvraag nieuw(boolean verzenden) {
        return Voorbeeldaanvraag.nieuw(SCHOOL, kenmerk, "leerling", verzenden);
    }

    @Test
    void a_repeat_gives_the_earlier_one_and_sends_nothing_twice() {
        var eerste = register.registreer(nieuw(true));
        var tweede = register.registreer(nieuw(true));

        assertThat(eerste.nieuw()).isTrue();
        assertThat(tweede).isEqualTo(new Registratie(eerste.aanvraag(), false));
        assertThat(gehoord)
                .containsExactly(new VerzendingGevraagd(eerste.aanvraag().id(), SCHOOL, 1));
    }

    @Test
    void saved_first_and_then_handed_in_to_be_sent_is_sent() {
        assertThat(register.registreer(nieuw(false)).aanvraag().verzendstatus()).isEqualTo(OPGESLAGEN);

        var alsnog = register.registreer(nieuw(true));

        assertThat(alsnog.nieuw()).isFalse();
        assertThat(alsnog.aanvraag().verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(gehoord).hasSize(1);
    }

    @Test
    void other_content_under_the_same_kenmerk_is_refused() {
        register.registreer(nieuw(true));
        var anders = Voorbeeldaanvraag.nieuw(SCHOOL, kenmerk, "andere-leerling", true);

        assertThatThrownBy(() -> register.registreer(anders)).isInstanceOf(KenmerkInGebruik.class);
    }

    /** Whoever saves it to be sent looked at it before; in between another call changed it. */
    @Test
    void handed_in_to_be_sent_does_not_send_what_was_changed_at_that_instant() {
        var er = register.registreer(nieuw(false)).aanvraag();
        var wijziging = er.gewijzigd(er.gegevens(), "andere-afdruk", er.gewijzigd());
        var eerst = new AtomicReference<>(er);
        var verouderd = (Aanvraagboek) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Aanvraagboek.class}, (zelf, vraag, waarden) -> {
                    var antwoord = vraag.invoke(aanvragen, waarden);
                    if (vraag.getName().equals("metSleutel") && eerst.getAndSet(null) != null) {
                        aanvragen.bewaarVersie(wijziging);
                    }
                    return antwoord;
                });

        var antwoord = new Aanvraagregister(verouderd, this::hoor, transacties, klok).registreer(nieuw(true));

        assertThat(antwoord.aanvraag().versie()).isEqualTo(2);
        assertThat(antwoord.aanvraag().verzendstatus()).isEqualTo(OPGESLAGEN);
        assertThat(gehoord).isEmpty();
    }

    @Test
    void a_receipt_that_is_taken_is_not_told_as_a_kenmerk_that_is() {
        var er = register.registreer(nieuw(false)).aanvraag();
        var anders = nieuw(false);
        var botst = new NieuweAanvraag(
                er.ontvangstnummer(),
                new AanvraagSleutel(SCHOOL, er.sleutel().lvs(), "k-" + UUID.randomUUID()),
                anders.gegevens(),
                anders.bestanden(),
                false);

        assertThatThrownBy(() -> register.registreer(botst)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void two_at_the_same_instant_are_one() throws Exception {
        var draden = Executors.newFixedThreadPool(8);
        var bestanden = nieuw(true);
        Callable<Registratie> taak = () -> register.registreer(
                Voorbeeldaanvraag.nieuw(SCHOOL, bestanden.sleutel().kenmerk(), "leerling", true));

        var uitkomsten = new ArrayList<Registratie>();
        for (var toekomst : draden.invokeAll(Collections.nCopies(8, taak))) {
            uitkomsten.add(toekomst.get());
        }
        draden.shutdown();

        assertThat(uitkomsten)
                .extracting(u -> u.aanvraag().id())
                .containsOnly(uitkomsten.get(0).aanvraag().id());
        assertThat(uitkomsten.stream().filter(Registratie::nieuw)).hasSize(1);
    }

    @Test
    void asking_to_send_what_is_being_sent_changes_nothing() {
        var er = register.registreer(nieuw(true)).aanvraag();

        var nogEens = register.vraagVerzending(er.sleutel(), Door.LVS, Verwacht.ELKE);

        assertThat(nogEens).contains(er);
        assertThat(gehoord).hasSize(1);
    }
}

@OpH2
class AanvraagregisterH2Test extends AanvraagregisterTest {}

@OpPostgres
class AanvraagregisterPostgresTest extends AanvraagregisterTest {}
