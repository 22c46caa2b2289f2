package nl.lvsgateway.aanvraag.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.lvsgateway.aanvraag.Aanvraagboek;
import nl.lvsgateway.aanvraag.Aanvraagoverzicht;
import nl.lvsgateway.aanvraag.Aanvraagoverzicht.Overzichtsvraag;
import nl.lvsgateway.aanvraag.Schooljaar;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.opslag.Databank;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A measurement, not part of the build: what one school asks costs the same whatever others have. Run with
 * {@code -Dtest='Overzicht*Meting'}.
 */
abstract class OverzichtMeting {

    private static final Logger LOG = LoggerFactory.getLogger(OverzichtMeting.class);
    private static final int PER_SCHOOL = 500;
    private static final int KEREN = 400;
    private static final String SCHOOL = "000007";

    @Autowired
    private JdbcClient db;

    @Autowired
    private Databank databank;

    @Autowired
    private Aanvraagboek aanvragen;

    @Autowired
    private Aanvraagoverzicht overzicht;

    @Autowired
    private Samenwerkingsverbanden samenwerkingsverbanden;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Test
    void one_school_does_not_notice_a_million_of_others() {
        new Voorbeeldaanvraag(aanvragen, samenwerkingsverbanden, koppelingen).bewaar("00MM00");
        vul(1, 10_000);
        var transactie = new TransactionTemplate(transacties);
        var klein = Objects.requireNonNull(transactie.execute(stand -> meet()));
        vul(10_001, 1_000_000);
        var groot = Objects.requireNonNull(transactie.execute(stand -> meet()));

        klein.forEach((vraag, tijd) -> LOG.info(
                "{}: {} us at 10,000, {} us at 1,000,000",
                vraag,
                tijd.toNanos() / 1000,
                groot.get(vraag).toNanos() / 1000));
        assertThat(groot)
                .allSatisfy((vraag, tijd) -> assertThat(tijd)
                        .as(vraag)
                        .isLessThanOrEqualTo(klein.get(vraag).multipliedBy(2).plus(Duration.ofNanos(200_000))));
    }

    private void vul(int eerste, int laatste) {
        var reeks = databank.alleenVanOns() ? "SYSTEM_RANGE(%d, %d) r(x)" : "generate_series(%d, %d) AS r(x)";
        var van = reeks.formatted(eerste, laatste);
        var school = "LPAD(CAST((x - 1) / " + PER_SCHOOL + " AS VARCHAR(6)), 6, '0')";
        db.sql("INSERT INTO school (nummer, naam) SELECT DISTINCT " + school + ", 'School' FROM " + van)
                .update();
        db.sql("INSERT INTO koppeling (school, lvs, samenwerkingsverband) SELECT DISTINCT " + school
                        + ", 'PARNASSYS', 'PO2507' FROM " + van)
                .update();
        db.sql("""
                INSERT INTO aanvraag (ontvangstnummer, school, lvs, kenmerk, samenwerkingsverband, aanvraagtype, datum,
                       korte_omschrijving, omschrijving, contact_naam, leerling, gegevensblokken, versie, vingerafdruk,
                       verzendstatus, dossiernummer, nagevraagd_op, aangemaakt, gewijzigd)
                SELECT 'M' || x, %s, 'PARNASSYS', 'k-' || x, 'PO2507', 'TLV', DATE '2026-08-01' + CAST(MOD(x, 300) AS INTEGER),
                       'kort', 'lang', 'naam', 'l-' || MOD(x, 100), '', 1, 'afdruk',
                       CASE WHEN MOD(x, 50) = 0 THEN 'FOUT' ELSE 'VERZONDEN' END, 1000000 + x,
                       TIMESTAMP WITH TIME ZONE '2026-11-23 10:00:00+00', TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00',
                       TIMESTAMP WITH TIME ZONE '2026-11-23 09:00:00+00'
                  FROM %s
                """.formatted(school, van)).update();
        db.sql(databank.alleenVanOns() ? "ANALYZE SAMPLE_SIZE 10000" : "ANALYZE")
                .update();
    }

    /** On one connection, so that making one is no part of it. */
    private Map<String, Duration> meet() {
        var begin = (long) Integer.parseInt(SCHOOL) * PER_SCHOOL;
        var kenmerken = IntStream.rangeClosed(1, PER_SCHOOL)
                .mapToObj(n -> "k-" + (begin + n))
                .toList();
        var uitkomst = new LinkedHashMap<String, Duration>();
        uitkomst.put("overview", tijd(() -> overzicht.zoek(vraag(null, null, null))));
        uitkomst.put("overview of a schooljaar", tijd(() -> overzicht.zoek(vraag(null, new Schooljaar(2026), null))));
        uitkomst.put("overview of a leerling", tijd(() -> overzicht.zoek(vraag("l-3", null, null))));
        uitkomst.put("overview of Fout", tijd(() -> overzicht.zoek(vraag(null, null, Verzendstatus.FOUT))));
        uitkomst.put("500 kenmerken", tijd(() -> aanvragen.metKenmerken(SCHOOL, "PARNASSYS", kenmerken)));
        return uitkomst;
    }

    private static Overzichtsvraag vraag(
            @Nullable String leerling, @Nullable Schooljaar jaar, @Nullable Verzendstatus status) {
        return new Overzichtsvraag(SCHOOL, "PARNASSYS", leerling, jaar, status, null, null, 100);
    }

    /** The median of many, after as many to warm up. */
    private static Duration tijd(Runnable werk) {
        var tijden = new ArrayList<Duration>();
        for (var keer = 0; keer < 2 * KEREN; keer++) {
            var begin = System.nanoTime();
            werk.run();
            if (keer >= KEREN) {
                tijden.add(Duration.ofNanos(System.nanoTime() - begin));
            }
        }
        Collections.sort(tijden);
        return tijden.get(KEREN / 2);
    }
}

@OpH2
class OverzichtH2Meting extends OverzichtMeting {}

@OpPostgres
class OverzichtPostgresMeting extends OverzichtMeting {}
