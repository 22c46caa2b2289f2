package nl.lvsgateway.verzending;

import static nl.lvsgateway.aanvraag.Verzendstatus.FOUT;
import static nl.lvsgateway.aanvraag.Verzendstatus.WORDT_VERZONDEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Gebeurtenis;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Registermaker;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;
import nl.lvsgateway.verzending.Verzendingen.Eigenaar;
import nl.lvsgateway.verzending.Verzendingen.Greep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Replay by support, on a real store. */
abstract class HerverzenderTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final Opdrachtgever SUPPORT = new Opdrachtgever("s.upport", "Kindkans is hersteld");
    private static final Opdrachtgever COLLEGA = new Opdrachtgever("c.ollega", null);

    @Autowired
    private Verzendingen verzendingen;

    @Autowired
    private Herverzendingen herverzendingen;

    @Autowired
    private Foutgroepen groepen;

    @Autowired
    private Aanvragen aanvragen;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private JdbcClient db;

    private Voorbeeldaanvraag voorbeeld;

    @BeforeEach
    void begin_empty() {
        for (var tabel :
                new String[] {"herverzending_regel", "herverzending", "verzending", "gebeurtenis", "bestand", "aanvraag"
                }) {
            db.sql("DELETE FROM " + tabel).update();
        }
        voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
    }

    private Herverzender herverzender() {
        var klok = Clock.fixed(NU, ZoneOffset.UTC);
        var register = new Registermaker(aanvragen, transacties, klok).maak(gebeurtenis -> {
            if (gebeurtenis instanceof VerzendingGevraagd gevraagd) {
                verzendingen.zetKlaar(gevraagd, UUID.randomUUID().toString(), NU);
            }
        });
        return new Herverzender(herverzendingen, register, gebeurtenis -> {}, transacties, klok);
    }

    private Aanvraag mislukt(String school, Verzendreden reden) {
        var er = voorbeeld.bewaar(school);
        verzendingen.zetKlaar(new VerzendingGevraagd(er.id(), school, 1), "bericht-" + er.id(), NU);
        misluk(er.id(), reden);
        return er;
    }

    private void misluk(long aanvraag, Verzendreden reden) {
        var verzending = verzendingen.neem(new Eigenaar("ik", NU.plusSeconds(15)), Greep.EEN).stream()
                .filter(v -> v.aanvraag() == aanvraag)
                .findFirst()
                .orElseThrow();
        verzendingen.rondAf(verzending, "ik", false, NU);
        zetFout(aanvraag, reden);
    }

    private void zetFout(long aanvraag, Verzendreden reden) {
        db.sql("UPDATE aanvraag SET verzendstatus = 'FOUT', reden = :reden WHERE id = :id")
                .param("reden", reden.name())
                .param("id", aanvraag)
                .update();
    }

    private Herverzending werkAf(Herverzending herverzending) {
        var herverzender = herverzender();
        while (herverzender.werk()) {
            // as the route does
        }
        return herverzender.met(herverzending.id()).orElseThrow();
    }

    private Aanvraag nu(Aanvraag er) {
        return aanvragen.metId(er.id()).orElseThrow();
    }

    @Test
    void replays_all_of_one_reason_and_tells_on_each_who_did_it_and_why() {
        var weg = mislukt("00AA00", Verzendreden.KINDKANS_ONBEREIKBAAR);
        var geweigerd = mislukt("00AA00", Verzendreden.KINDKANS_WEIGERT);

        var klaar = werkAf(herverzender().begin(SUPPORT, Verzendreden.KINDKANS_ONBEREIKBAAR, Bereik.ALLES));

        assertThat(klaar.gedaan()).isEqualTo(1);
        assertThat(klaar.afgerond()).isEqualTo(NU);
        assertThat(klaar.procent()).isEqualTo(100);
        assertThat(nu(weg).verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(nu(geweigerd).verzendstatus()).isEqualTo(FOUT);
        assertThat(aanvragen.geschiedenis(weg.id()))
                .contains(new Gebeurtenis(
                        NU, FOUT, WORDT_VERZONDEN, Door.SUPPORT, null, null, "s.upport: Kindkans is hersteld", 1));
    }

    @Test
    void keeps_to_one_school() {
        var eigen = mislukt("00AA00", Verzendreden.KINDKANS_ONBEREIKBAAR);
        var andere = mislukt("00AA01", Verzendreden.KINDKANS_ONBEREIKBAAR);

        werkAf(herverzender().begin(SUPPORT, Verzendreden.KINDKANS_ONBEREIKBAAR, new Bereik("00AA00", "PO2507")));

        assertThat(nu(eigen).verzendstatus()).isEqualTo(WORDT_VERZONDEN);
        assertThat(nu(andere).verzendstatus()).isEqualTo(FOUT);
    }

    @Test
    void asks_kindkans_first_under_the_same_bericht_id() {
        var er = mislukt("00AA00", Verzendreden.AANKOMST_ONZEKER);

        werkAf(herverzender().begin(SUPPORT, List.of(er.ontvangstnummer())));

        var opnieuw = verzendingen
                .neem(new Eigenaar("ik", NU.plusSeconds(15)), Greep.EEN)
                .get(0);
        assertThat(opnieuw.berichtId()).isEqualTo("bericht-" + er.id());
        assertThat(opnieuw.eerstNavragen()).isTrue();
    }

    @Test
    void a_selection_leaves_alone_what_is_being_sent_or_unknown() {
        var er = mislukt("00AA00", Verzendreden.KINDKANS_ONBEREIKBAAR);
        var herverzender = herverzender();
        var eerste = herverzender.begin(SUPPORT, List.of(er.ontvangstnummer()));
        var tweede = herverzender.begin(COLLEGA, List.of(er.ontvangstnummer()));
        var derde = herverzender.begin(
                COLLEGA, List.of(Ontvangstnummer.van("OV-22222-22222").orElseThrow()));

        assertThat(werkAf(eerste).gedaan()).isEqualTo(1);
        assertThat(werkAf(tweede).overgeslagen()).isEqualTo(1);
        assertThat(werkAf(derde).totaal()).isZero();
        assertThat(werkAf(derde).loopt()).isFalse();
    }

    @Test
    void what_failed_again_after_the_replay_of_a_colleague_is_not_sent_a_second_time() {
        var er = mislukt("00AA00", Verzendreden.KINDKANS_WEIGERT);
        var eerste = herverzender().begin(SUPPORT, Verzendreden.KINDKANS_WEIGERT, Bereik.ALLES);
        var tweede = herverzender().begin(COLLEGA, Verzendreden.KINDKANS_WEIGERT, Bereik.ALLES);
        herverzender().werk();
        var verzending = verzendingen
                .neem(new Eigenaar("ik", NU.plusSeconds(15)), Greep.EEN)
                .get(0);
        verzendingen.rondAf(verzending, "ik", false, NU.plus(Duration.ofSeconds(1)));
        zetFout(er.id(), Verzendreden.KINDKANS_WEIGERT);

        assertThat(werkAf(eerste).gedaan()).isEqualTo(1);
        assertThat(werkAf(tweede).overgeslagen()).isEqualTo(1);
        assertThat(nu(er).verzendstatus()).isEqualTo(FOUT);
    }

    @Test
    void counts_what_failed_by_reason_with_the_oldest() {
        mislukt("00AA00", Verzendreden.KINDKANS_WEIGERT);
        mislukt("00AA01", Verzendreden.KINDKANS_WEIGERT);
        mislukt("00AA01", Verzendreden.INTERNE_FOUT);

        assertThat(groepen.binnen(Bereik.ALLES))
                .containsExactly(
                        new Foutgroepen.Foutgroep(Verzendreden.KINDKANS_WEIGERT, 2, 2, NU),
                        new Foutgroepen.Foutgroep(Verzendreden.INTERNE_FOUT, 1, 1, NU));
        assertThat(groepen.binnen(new Bereik("00AA00", null))).hasSize(1);
    }

    @Test
    void of_many_that_two_supporters_replay_at_once_each_is_sent_once() throws Exception {
        var aantal = Integer.getInteger("herverzending.aantal", 1_000);
        vermenigvuldig(mislukt("00AA00", Verzendreden.KINDKANS_ONBEREIKBAAR), aantal - 1);
        var een = herverzender().begin(SUPPORT, Verzendreden.KINDKANS_ONBEREIKBAAR, Bereik.ALLES);
        var twee = herverzender().begin(COLLEGA, Verzendreden.KINDKANS_ONBEREIKBAAR, Bereik.ALLES);

        var begin = System.nanoTime();
        Callable<Herverzending> node = () -> werkAf(een);
        var nodes = Executors.newFixedThreadPool(2);
        for (var klaar : nodes.invokeAll(List.of(node, node))) {
            klaar.get();
        }
        nodes.shutdown();
        var duur = Duration.ofNanos(System.nanoTime() - begin);

        var eerste = werkAf(een);
        var tweede = werkAf(twee);
        assertThat(eerste.gedaan() + tweede.gedaan()).isEqualTo(aantal);
        assertThat(eerste.overgeslagen() + tweede.overgeslagen()).isEqualTo(aantal);
        assertThat(db.sql("SELECT COUNT(*) FROM gebeurtenis WHERE door = 'SUPPORT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(aantal);
        assertThat(duur).isLessThan(Duration.ofSeconds(60));
        System.out.println(aantal + " replayed by two at once in " + duur.toMillis() + " ms");
    }

    /** Copies of one failed aanvraag, spread over fifty schools. */
    private void vermenigvuldig(Aanvraag er, int keer) {
        IntStream.range(0, 50).forEach(n -> voorbeeld.bewaar(school(n)));
        db.sql("DELETE FROM bestand WHERE aanvraag <> :id").param("id", er.id()).update();
        db.sql("DELETE FROM aanvraag WHERE id <> :id").param("id", er.id()).update();
        new TransactionTemplate(transacties).executeWithoutResult(stand -> kopieer(er, keer));
        db.sql("""
                INSERT INTO verzending (aanvraag, school, versie, bericht_id, stand, beurt, poging, eerst_navragen,
                                        gevraagd_op, afgerond_op)
                SELECT a.id, a.school, 1, a.ontvangstnummer, 4, 1, 3, TRUE, a.gewijzigd, a.gewijzigd
                  FROM aanvraag a WHERE a.id <> :id
                """).param("id", er.id()).update();
    }

    private void kopieer(Aanvraag er, int keer) {
        for (var n = 0; n < keer; n++) {
            db.sql("""
                    INSERT INTO aanvraag (ontvangstnummer, school, lvs, kenmerk, samenwerkingsverband, aanvraagtype, datum,
                           korte_omschrijving, omschrijving, contact_naam, leerling, gegevensblokken, versie, vingerafdruk,
                           verzendstatus, reden, aangemaakt, gewijzigd)
                    SELECT :nummer, :school, lvs, :nummer, samenwerkingsverband, aanvraagtype, datum, korte_omschrijving,
                           omschrijving, contact_naam, leerling, gegevensblokken, versie, vingerafdruk, verzendstatus,
                           reden, aangemaakt, gewijzigd
                      FROM aanvraag WHERE id = :id
                    """)
                    .param("nummer", "OV-" + n)
                    .param("school", school(n % 50))
                    .param("id", er.id())
                    .update();
        }
    }

    private static String school(int nummer) {
        return "00AA" + (10 + nummer);
    }
}

@OpH2
class HerverzenderH2Test extends HerverzenderTest {}

@OpPostgres
class HerverzenderPostgresTest extends HerverzenderTest {}
