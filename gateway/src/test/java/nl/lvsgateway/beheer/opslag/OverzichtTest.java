package nl.lvsgateway.beheer.opslag;

import static nl.lvsgateway.aanvraag.Verzendstatus.FOUT;
import static nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Verwijderingen;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.beheer.Bladwijzer;
import nl.lvsgateway.beheer.Blik;
import nl.lvsgateway.beheer.Overzicht;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.beheer.Zoekvraag;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists and counts of the console, the same on both databases. */
abstract class OverzichtTest {

    private static final String SCHOOL = "00LL00";
    private static final Blik BLIK = new Blik(Set.of(SCHOOL));

    @Autowired
    private Overzicht overzicht;

    @Autowired
    private Aanvraagboek aanvragen;

    @Autowired
    private Verwijderingen verwijderingen;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private JdbcClient db;

    private Aanvraag blijft;
    private Aanvraag weg;

    @BeforeEach
    void one_that_stays_and_one_that_was_deleted_at_fout() {
        for (var tabel :
                List.of("herverzending_regel", "herverzending", "verzending", "gebeurtenis", "bestand", "aanvraag")) {
            db.sql("DELETE FROM " + tabel).update();
        }
        var voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
        blijft = voorbeeld.bewaar(SCHOOL);
        weg = voorbeeld.bewaar(SCHOOL);
        db.sql("UPDATE aanvraag SET verzendstatus = 'FOUT', reden = 'KINDKANS_WEIGERT'")
                .update();
        verwijderingen.verwijder(weg.id(), NU);
    }

    private static Zoekvraag zoek(String tekst) {
        return new Zoekvraag(BLIK, tekst, null, null, null, null, null);
    }

    @Test
    void a_deleted_one_is_in_no_list() {
        assertThat(overzicht.blad(Zoekvraag.alles(BLIK), Bladwijzer.BEGIN, 50).regels())
                .extracting(Regel::id)
                .containsExactly(blijft.id());
        assertThat(overzicht.vind(weg.ontvangstnummer(), BLIK)).isEmpty();
        assertThat(overzicht
                        .blad(zoek(weg.sleutel().kenmerk()), Bladwijzer.BEGIN, 50)
                        .regels())
                .isEmpty();
    }

    @Test
    void a_deleted_one_is_in_no_count() {
        assertThat(overzicht.tel(Zoekvraag.alles(BLIK), 100)).isEqualTo(1);
        assertThat(overzicht.aantallen(BLIK)).containsEntry(FOUT, 1L);
        assertThat(overzicht.oorzaken(BLIK))
                .singleElement()
                .satisfies(oorzaak -> assertThat(oorzaak.aantal()).isEqualTo(1));
    }

    @Test
    void a_deleted_one_does_not_wait() {
        db.sql("UPDATE aanvraag SET verzendstatus = :status WHERE id = :id")
                .param("status", Verzendstatus.WORDT_VERZONDEN.name())
                .param("id", weg.id())
                .update();

        assertThat(overzicht.langstWachtend(BLIK)).isEmpty();
    }

    @Test
    void who_watches_live_hears_that_one_was_deleted() {
        assertThat(overzicht.veranderdSinds(NU))
                .extracting(Overzicht.Verandering::aanvraag)
                .contains(weg.id());
    }
}

@OpH2
class OverzichtH2Test extends OverzichtTest {}

@OpPostgres
class OverzichtPostgresTest extends OverzichtTest {}
