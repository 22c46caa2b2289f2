package nl.lvsgateway.koppeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes write down the same rows at the same moment, each in the order in which its calls happened to come. */
@OpPostgres
@Import(Koppelwereld.class)
class VolgordeTest {

    private static final Instant OP = Instant.parse("2026-11-23T10:00:00Z");
    private static final List<String> SCHOLEN = List.of("00VO01", "00VO02", "00VO03");

    @Autowired
    private Koppelwereld wereld;

    @Autowired
    private JdbcClient db;

    @Autowired
    private DataSource bron;

    private final ExecutorService nodes = Executors.newFixedThreadPool(2);

    @BeforeEach
    void begin() {
        wereld.begin();
        SCHOLEN.forEach(school -> wereld.school(school, Koppelwereld.PARNASSYS, "PO2507"));
    }

    @AfterEach
    void einde() {
        nodes.shutdownNow();
    }

    private static Plaats plaats(int nummer) {
        return new Plaats(new Schoolnummer(SCHOLEN.get(nummer)), "PARNASSYS", "PO2507");
    }

    private static <K> Map<K, Instant> op(K eerst, K dan, K laatst) {
        var momenten = new LinkedHashMap<K, Instant>();
        momenten.put(eerst, OP);
        momenten.put(dan, OP.plusSeconds(1));
        momenten.put(laatst, OP.plusSeconds(2));
        return momenten;
    }

    /** Holds the row in the middle until both are under way, so that each has the first row of its own order. */
    private void samen(String middelste, Runnable een, Runnable ander) throws Exception {
        try (var houder = bron.getConnection()) {
            houder.setAutoCommit(false);
            houdVast(houder, middelste);
            var eerste = nodes.submit(een);
            var tweede = nodes.submit(ander);
            while (wachtenden() < 2) {
                Thread.onSpinWait();
            }
            houder.rollback();
            eerste.get(30, TimeUnit.SECONDS);
            tweede.get(30, TimeUnit.SECONDS);
        }
    }

    private static void houdVast(Connection houder, String rij) throws SQLException {
        try (var vraag = houder.createStatement()) {
            assertThat(vraag.execute(rij + " FOR UPDATE")).isTrue();
        }
    }

    private int wachtenden() {
        return db.sql("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }

    @Test
    void when_koppelingen_were_last_seen_is_written_without_a_deadlock() throws Exception {
        samen(
                "SELECT 1 FROM koppeling WHERE school = '00VO02'",
                () -> wereld.koppelingen.gezien(op(plaats(0), plaats(1), plaats(2))),
                () -> wereld.koppelingen.gezien(op(plaats(2), plaats(1), plaats(0))));

        assertThat(wereld.koppelingen.van(new Schoolnummer("00VO02")))
                .extracting(Koppeling::laatstGezien)
                .containsExactly(OP.plusSeconds(1));
    }

    @Test
    void when_keys_were_last_used_is_written_without_a_deadlock() throws Exception {
        var a = wereld.sleutelbeheer.maak("PARNASSYS", null).id();
        var b = wereld.sleutelbeheer.maak("PARNASSYS", null).id();
        var c = wereld.sleutelbeheer.maak("PARNASSYS", null).id();

        samen(
                "SELECT 1 FROM lvs_sleutel WHERE id = " + b,
                () -> wereld.sleutels.gebruikt(op(a, b, c)),
                () -> wereld.sleutels.gebruikt(op(c, b, a)));

        assertThat(wereld.sleutels.van("PARNASSYS"))
                .filteredOn(s -> s.id() == b)
                .extracting(Sleutels.Sleutel::laatstGebruikt)
                .containsExactly(OP.plusSeconds(1));
    }
}
