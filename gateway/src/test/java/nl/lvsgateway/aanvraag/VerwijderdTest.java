package nl.lvsgateway.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was deleted is gone for whoever asks, the same on both databases. */
abstract class VerwijderdTest {

    private static final AtomicLong NUMMER = new AtomicLong(480_000);

    @Autowired
    private ApplicationContext huis;

    @Autowired
    private Aanvragen aanvragen;

    @Autowired
    private Kindkansstanden standen;

    private Registerproef proef;

    @BeforeEach
    void make_a_school() {
        proef = new Registerproef(huis, "00RR04");
    }

    /** Refused by Kindkans, and then deleted by the school. */
    private Aanvraag geweigerdEnVerwijderd() {
        var er = proef.bewaar(true);
        proef.boek(er, 1, Verzendstap.mislukt(Verzendreden.KINDKANS_WEIGERT, "SCHOOL_ONBEKEND"));
        proef.verwijder(er);
        return er;
    }

    @Test
    void cannot_be_sent_again() {
        var weg = geweigerdEnVerwijderd();

        assertThat(proef.verzendNogmaals(weg)).isEmpty();
        assertThat(proef.gevraagd()).containsExactly(1);
    }

    @Test
    void bijlagen_that_never_arrived_do_not_go_out_as_an_empty_message() {
        var er = proef.verzonden(NUMMER.incrementAndGet());
        proef.vulAan(er, "verslag.pdf");
        proef.boek(er, 2, Verzendstap.mislukt(Verzendreden.KINDKANS_WEIGERT, "BIJLAGE"));
        proef.verwijder(proef.metStatus(er, "TLV afgegeven"));

        assertThat(proef.verzendNogmaals(er)).isEmpty();
        assertThat(proef.gevraagd()).containsExactly(1, 2);
    }

    @Test
    void is_found_by_nothing_that_names_it() {
        var er = proef.verzonden(NUMMER.incrementAndGet());
        var weg = proef.metStatus(er, "TLV afgegeven");
        proef.verwijder(weg);

        assertThat(aanvragen.metId(weg.id())).isEmpty();
        assertThat(aanvragen.metSleutel(weg.sleutel())).isEmpty();
        assertThat(standen.metIds(List.of(weg.id()))).isEmpty();
        assertThat(standen.vast(List.of(weg.id()))).isEmpty();
    }

    @Test
    void an_outcome_that_comes_after_it_finds_nothing_to_book_on() {
        var weg = geweigerdEnVerwijderd();

        proef.boek(weg, 1, Verzendstap.mislukt(Verzendreden.INTERNE_FOUT, null));

        assertThat(proef.geschiedenis(weg)).noneMatch(g -> g.reden() == Verzendreden.INTERNE_FOUT);
    }
}

@OpH2
class VerwijderdH2Test extends VerwijderdTest {}

@OpPostgres
class VerwijderdPostgresTest extends VerwijderdTest {}
