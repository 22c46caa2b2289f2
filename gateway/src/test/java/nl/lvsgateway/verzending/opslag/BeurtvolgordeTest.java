package nl.lvsgateway.verzending.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.VerzendingGevraagd;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.Moment;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import nl.lvsgateway.verzending.Verzendingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes give postponed verzendingen their turn at once, and see them in another order: one was postponed in between. */
@OpPostgres
class BeurtvolgordeTest {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

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

    @Autowired
    private DataSource bron;

    private final ExecutorService nodes = Executors.newFixedThreadPool(2);
    private Voorbeeldaanvraag voorbeeld;

    @BeforeEach
    void begin_empty() {
        for (var tabel : new String[] {"verzending", "gebeurtenis", "bestand", "aanvraag"}) {
            db.sql("DELETE FROM " + tabel).update();
        }
        voorbeeld = new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen);
    }

    @AfterEach
    void einde() {
        nodes.shutdownNow();
    }

    private long zetKlaar(String school) {
        var aanvraag = voorbeeld.bewaar(school).id();
        verzendingen.zetKlaar(new VerzendingGevraagd(aanvraag, school, 1), "bericht-" + aanvraag, NU);
        return db.sql("SELECT id FROM verzending WHERE aanvraag = :aanvraag")
                .param("aanvraag", aanvraag)
                .query(Long.class)
                .single();
    }

    private void stelUit(long verzending, int seconden) {
        db.sql("UPDATE verzending SET stand = 2, volgende_poging = :tot WHERE id = :id")
                .param("tot", Moment.van(NU.minusSeconds(60).plusSeconds(seconden)))
                .param("id", verzending)
                .update();
    }

    /** As far as it comes: done, or waiting for a row. */
    private void totStilstand(Future<?> node, int wachtenden) {
        while (!node.isDone()
                && db.sql("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                                .query(Integer.class)
                                .single()
                        < wachtenden) {
            Thread.onSpinWait();
        }
    }

    @Test
    void two_nodes_that_see_another_order_do_not_wait_for_each_other_in_a_ring() throws Exception {
        var eerderY = zetKlaar("00AA01");
        var eerderZ = zetKlaar("00AA02");
        var y = zetKlaar("00AA01");
        var z = zetKlaar("00AA02");
        var x = zetKlaar("00AA03");
        stelUit(y, 30);
        stelUit(z, 30);
        stelUit(x, 30);

        try (var houder = bron.getConnection();
                var slot = houder.createStatement()) {
            houder.setAutoCommit(false);
            slot.execute("SELECT 1 FROM verzending WHERE id = " + z + " FOR UPDATE");
            var een = nodes.submit(() -> verzendingen.geefBeurt(NU));
            totStilstand(een, 1);
            stelUit(eerderY, 1);
            stelUit(eerderZ, 1);
            var ander = nodes.submit(() -> verzendingen.geefBeurt(NU));
            totStilstand(ander, 2);
            houder.rollback();

            een.get(30, TimeUnit.SECONDS);
            ander.get(30, TimeUnit.SECONDS);
        }

        verzendingen.geefBeurt(NU);
        assertThat(db.sql("SELECT COUNT(*) FROM verzending WHERE stand = 0")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }
}
