package nl.lvsgateway.verzending;

import static nl.lvsgateway.verzending.Herverzendopstelling.COLLEGA;
import static nl.lvsgateway.verzending.Herverzendopstelling.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.OpPostgres;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Replay of many by two supporters at once. */
abstract class HerverzendingVanVelenTest {

    private static final int AANTAL = 1_000;

    @Autowired
    private BeanFactory opslag;

    private Herverzendopstelling gateway;

    @Test
    void of_many_that_two_supporters_replay_at_once_each_is_sent_once() throws Exception {
        gateway = new Herverzendopstelling(opslag);
        vermenigvuldig(gateway.mislukt("00AA00", Verzendreden.KINDKANS_ONBEREIKBAAR), AANTAL - 1);
        var een = gateway.herverzender().begin(SUPPORT, Verzendreden.KINDKANS_ONBEREIKBAAR, Bereik.ALLES);
        var twee = gateway.herverzender().begin(COLLEGA, Verzendreden.KINDKANS_ONBEREIKBAAR, Bereik.ALLES);

        Callable<Herverzending> node = () -> gateway.werkAf(een);
        var nodes = Executors.newFixedThreadPool(2);
        for (var klaar : nodes.invokeAll(List.of(node, node))) {
            klaar.get();
        }
        nodes.shutdown();

        var eerste = gateway.werkAf(een);
        var tweede = gateway.werkAf(twee);
        assertThat(eerste.gedaan() + tweede.gedaan()).isEqualTo(AANTAL);
        assertThat(eerste.overgeslagen() + tweede.overgeslagen()).isEqualTo(AANTAL);
        assertThat(gateway.db
                        .sql("SELECT COUNT(*) FROM gebeurtenis WHERE door = 'SUPPORT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(AANTAL);
    }

    /** Copies of one failed aanvraag, spread over fifty schools. */
    private void vermenigvuldig(Aanvraag er, int keer) {
        IntStream.range(0, 50).forEach(n -> gateway.voorbeeld.bewaar(school(n)));
        gateway.db
                .sql("DELETE FROM bestand WHERE aanvraag <> :id")
                .param("id", er.id())
                .update();
        gateway.db
                .sql("DELETE FROM aanvraag WHERE id <> :id")
                .param("id", er.id())
                .update();
        new TransactionTemplate(gateway.transacties).executeWithoutResult(stand -> kopieer(er, keer));
        gateway.db.sql("""
                INSERT INTO verzending (aanvraag, school, versie, bericht_id, stand, beurt, poging, eerst_navragen,
                                        gevraagd_op, afgerond_op)
                SELECT a.id, a.school, 1, a.ontvangstnummer, 4, 1, 3, TRUE, a.gewijzigd, a.gewijzigd
                  FROM aanvraag a WHERE a.id <> :id
                """).param("id", er.id()).update();
    }

    private void kopieer(Aanvraag er, int keer) {
        for (var n = 0; n < keer; n++) {
            gateway.db
                    .sql("""
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
class HerverzendingVanVelenH2Test extends HerverzendingVanVelenTest {}

@OpPostgres
class HerverzendingVanVelenPostgresTest extends HerverzendingVanVelenTest {}
