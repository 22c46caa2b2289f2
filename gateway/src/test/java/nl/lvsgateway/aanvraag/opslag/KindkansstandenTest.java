package nl.lvsgateway.aanvraag.opslag;

import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.LVS;
import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Dossiernummer;
import nl.lvsgateway.aanvraag.Kindkansstand;
import nl.lvsgateway.aanvraag.Kindkansstanden;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Kindkans said, the same on both databases. */
abstract class KindkansstandenTest {

    private static final AtomicLong NUMMER = new AtomicLong(880_000);

    @Autowired
    private Aanvraagboek aanvragen;

    @Autowired
    private Kindkansstanden standen;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    private Voorbeeldaanvraag voorbeeld;

    @BeforeEach
    void make_schools() {
        voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
    }

    @Test
    void keeps_the_status_of_kindkans_and_asks_the_longest_unasked_first() {
        var school = "00BB02";
        var aanvraag = bezorgd(school);
        var straks = NU.plusSeconds(60);
        assertThat(standen.teVerversen(school, LVS, straks, 10)).hasSize(1);

        var stand = new Kindkansstand("TLV Aanmelding", "Overleg op 3 december", NU);
        standen.bewaar(aanvraag.nagevraagd(stand, straks));

        assertThat(standen.teVerversen(school, LVS, straks, 10)).isEmpty();
        assertThat(aanvragen.metId(aanvraag.id()).orElseThrow().kindkansstand()).isEqualTo(stand);
    }

    @Test
    void never_asked_goes_before_asked_long_ago() {
        var school = "00BB03";
        var lang = bezorgd(school);
        var nooit = bezorgd(school);
        standen.nagevraagd(List.of(lang.id()), NU.minusSeconds(9));

        assertThat(standen.teVerversen(school, LVS, NU, 10))
                .extracting(Aanvraag::id)
                .containsExactly(nooit.id(), lang.id());
    }

    @Test
    void finds_by_leerling_by_number_and_by_id() {
        var leerling = "leerling-" + UUID.randomUUID();
        var een = voorbeeld.bewaar(Voorbeeldaanvraag.nieuw("00BB04", "k-" + UUID.randomUUID(), leerling, true));
        var ander = bezorgd("00BB04");

        assertThat(standen.vanLeerling("00BB04", LVS, leerling)).containsExactly(een);
        assertThat(standen.vanLeerling("00BB04", "ESIS", leerling)).isEmpty();
        assertThat(standen.metDossiernummers(List.of(ander.dossiernummer(), new Dossiernummer(1))))
                .extracting(Aanvraag::id)
                .containsExactly(ander.id());
        assertThat(standen.vast(List.of(ander.id(), een.id())))
                .extracting(Aanvraag::id)
                .containsExactly(een.id(), ander.id());
    }

    private Aanvraag bezorgd(String school) {
        return voorbeeld.bezorg(voorbeeld.bewaar(school), NUMMER.incrementAndGet());
    }
}

@OpH2
class JdbcKindkansstandenH2Test extends KindkansstandenTest {}

@OpPostgres
class JdbcKindkansstandenPostgresTest extends KindkansstandenTest {}
