package nl.lvsgateway.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import nl.lvsgateway.aanvraag.Kindkansstand;
import nl.lvsgateway.aanvraag.opslag.Voorbeeldaanvraag;
import nl.lvsgateway.techniek.NaCommitmaker;
import nl.lvsgateway.techniek.opslag.OpH2;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A status that nobody knows is counted, at the cost of nobody. */
@OpH2
class OnbekendheidTest {

    private static final int ALS_ANDERS = 10;

    @Autowired
    private ApplicationContext opslag;

    @Autowired
    private DataSource bron;

    @Autowired
    private PlatformTransactionManager transacties;

    private final AnnotationConfigApplicationContext huis = new AnnotationConfigApplicationContext();
    private Statusopstelling gateway;

    @BeforeEach
    void one_connection_in_all() throws SQLException {
        gateway = new Statusopstelling(opslag);
        huis.setParent(opslag);
        huis.register(MetTransacties.class, NaCommitmaker.fabriek(), Onbekendheid.class);
        huis.refresh();
        ((JdbcConnectionPool) bron).setMaxConnections(1);
        bron.setLoginTimeout(1);
    }

    @AfterEach
    void stop() throws SQLException {
        ((JdbcConnectionPool) bron).setMaxConnections(ALS_ANDERS);
        bron.setLoginTimeout(30);
        huis.close();
        gateway.close();
    }

    @Test
    void is_counted_without_a_second_connection_of_who_booked_it() {
        var er = gateway.bezorgd();
        var nu = er.nagevraagd(
                new Kindkansstand("Wacht op de tandarts", null, Voorbeeldaanvraag.NU), Voorbeeldaanvraag.NU);
        var onbekend = opslag.getBean(OnbekendeStatussen.class);

        new TransactionTemplate(transacties)
                .executeWithoutResult(stand -> huis.publishEvent(new AanvraagstatusGewijzigd(er, nu)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(onbekend.alle())
                        .extracting(OnbekendeStatus::label)
                        .contains("Wacht op de tandarts"));
    }

    @Configuration
    @EnableTransactionManagement
    static class MetTransacties {}
}
