package nl.lvsgateway.simulator.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.lvsgateway.simulator.Archief;
import nl.lvsgateway.simulator.Statuslijst;
import nl.lvsgateway.simulator.Stuk;
import nl.lvsgateway.simulator.ZaakOnbekend;
import nl.lvsgateway.simulator.Zending;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** What the simulator keeps, on each database that the gateway runs on; beside tables that were there before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ArchiefOpDatabank {

    private static final Instant NU = Instant.parse("2026-11-23T08:00:00.123456Z");
    private static final String SHA = "ab".repeat(32);

    private AnnotationConfigApplicationContext huis = new AnnotationConfigApplicationContext();
    private Archief archief;
    private String referentie = "";

    abstract DataSource bron() throws Exception;

    @BeforeAll
    void bouw() throws Exception {
        var bron = bron();
        JdbcClient.create(bron)
                .sql("CREATE TABLE tabel_van_de_gateway (id INTEGER)")
                .update();
        archief = start(bron);
    }

    @BeforeEach
    void andereAanvraag() {
        referentie = UUID.randomUUID().toString();
    }

    private Archief start(DataSource bron) {
        huis = new AnnotationConfigApplicationContext();
        huis.setEnvironment(new MockEnvironment().withProperty("gateway.simulator.aan", "true"));
        huis.registerBean(DataSource.class, () -> bron);
        huis.registerBean(JdbcClient.class, () -> JdbcClient.create(bron));
        huis.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(bron));
        huis.registerBean(Clock.class, () -> Clock.fixed(NU, ZoneOffset.UTC));
        huis.register(Transacties.class, Statuslijst.class, Archief.class);
        huis.register(Simulatorschema.class, JdbcZaken.class, JdbcOntvangsten.class);
        huis.refresh();
        return huis.getBean(Archief.class);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test
    void keeps_what_came_in_over_a_restart() throws Exception {
        var nummer = archief.neem(zending("bericht-a-" + referentie, "TLV"));
        huis.close();

        archief = start(bron());

        assertThat(archief.nummerVan("bericht-a-" + referentie)).contains(nummer);
        assertThat(archief.ontvangsten(referentie, null)).singleElement().satisfies(ontvangst -> {
            assertThat(ontvangst.dossiernummer()).isEqualTo(nummer).isGreaterThanOrEqualTo(250001);
            assertThat(ontvangst.dossierSha256()).isEqualTo(SHA);
            assertThat(ontvangst.bijlagen()).containsExactly(new Stuk(5, SHA), new Stuk(6, SHA));
            assertThat(ontvangst.ontvangenOp()).isEqualTo(NU);
        });
    }

    @Test
    void counts_repeats_of_one_message() {
        var zending = zending("bericht-b-" + referentie, "TLV");

        var nummers = List.of(archief.neem(zending), archief.neem(zending), archief.neem(zending));

        assertThat(nummers).containsOnly(nummers.get(0));
        assertThat(archief.ontvangsten(null, zending.berichtId()))
                .singleElement()
                .satisfies(ontvangst -> assertThat(ontvangst.leveringen()).isEqualTo(3));
    }

    @Test
    void keeps_a_message_without_dossier() {
        var eerste = archief.neem(zending("bericht-c-" + referentie, "TLV"));
        var aanvulling = new Zending(
                "bericht-d-" + referentie, referentie, 2, true, "00YY00", "TLV", null, List.of(new Stuk(1, SHA)));

        assertThat(archief.neem(aanvulling)).isEqualTo(eerste);

        assertThat(archief.ontvangsten(null, aanvulling.berichtId()))
                .singleElement()
                .satisfies(ontvangst -> {
                    assertThat(ontvangst.dossierSha256()).isNull();
                    assertThat(ontvangst.dossierGrootte()).isNull();
                });
    }

    @Test
    void keeps_nothing_of_bijlagen_for_an_unknown_aanvraag() {
        var los = new Zending(
                "bericht-e-" + referentie, "nergens-" + referentie, 1, true, "00YY00", "TLV", null, List.of());

        assertThatThrownBy(() -> archief.neem(los)).isInstanceOf(ZaakOnbekend.class);

        assertThat(archief.nummerVan(los.berichtId())).isEmpty();
    }

    @Test
    void walks_an_unknown_aanvraagtype_along_the_general_list() {
        var nummer = archief.neem(zending("bericht-f-" + referentie, "iets eigens"));
        assertThat(archief.zaken(List.of(nummer)).get(0).status()).isEqualTo("Nieuw");

        assertThat(archief.volgendeStatus(nummer).orElseThrow().status()).isEqualTo("Dossier incompleet");
        archief.neem(zending("bericht-g-" + referentie, "iets eigens"));

        assertThat(archief.zaken(List.of(nummer)).get(0).status()).isEqualTo("Dossier compleet");
        assertThat(archief.volgendeStatus(nummer + 1_000_000)).isEmpty();
    }

    private Zending zending(String berichtId, String type) {
        var bijlagen = List.of(new Stuk(5, SHA), new Stuk(6, SHA));
        return new Zending(berichtId, referentie, 1, false, "00YY00", type, new Stuk(4, SHA), bijlagen);
    }

    @EnableTransactionManagement
    static class Transacties {}
}
