package nl.lvsgateway.techniek.opslag;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;

/** Chooses how a commit is made to last for the engine at hand, and judges its settings. */
@Configuration
class OpslagConfig {

    @Bean
    Databank databank(DataSource bron) throws MetaDataAccessException {
        return new Databank(
                "H2".equals(JdbcUtils.extractDatabaseMetaData(bron, meta -> meta.getDatabaseProductName())));
    }

    @Bean
    Vastlegging vastlegging(Databank databank, JdbcClient db, ObjectProvider<Journaalbeheer> beheer)
            throws IOException {
        var keuring = new Opslagkeuring(db);
        if (databank.alleenVanOns()) {
            keuring.keurH2();
            var pad = db.sql("CALL DATABASE_PATH()").query(String.class).single();
            var rijen = GedeeldeSync.van(Path.of(pad + ".mv.db"));
            var geopend = beheer.getIfAvailable();
            return geopend == null ? rijen : new DubbeleVastlegging(new GedeeldeSync(geopend.journaal()), rijen);
        }
        keuring.keurPostgres();
        return () -> {};
    }

    @Bean
    Databankklok databankklok(Databank databank, JdbcClient db, Clock klok) {
        return databank.alleenVanOns()
                ? Databankklok.van(klok)
                : new Databankklok(
                        klok,
                        () -> db.sql("SELECT CURRENT_TIMESTAMP")
                                .query(OffsetDateTime.class)
                                .single());
    }

    @Bean
    JdbcTransactionManager transactionManager(
            DataSource bron, Databank databank, Vastlegging vastlegging, ObjectProvider<Journaalbeheer> beheer) {
        var geopend = beheer.getIfAvailable();
        if (geopend != null) {
            return new DuurzameTransacties(bron, vastlegging, geopend.journaal().beurt(), geopend.journaal());
        }
        return new DuurzameTransacties(bron, vastlegging, databank.alleenVanOns() ? new Schrijfbeurt() : null, null);
    }

    @Bean
    @ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('jdbc:h2:file:')")
    Krimper krimper(DataSource bron, PlatformTransactionManager beheer) {
        return new Krimper(bron, beheer).begin();
    }
}
