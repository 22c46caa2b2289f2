package nl.lvsgateway.techniek.opslag;

import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Tells which engine is at hand, and what time it has. */
@Configuration
class OpslagConfig {

    @Bean
    Databank databank(DataSource bron) throws MetaDataAccessException {
        return new Databank(
                "H2".equals(JdbcUtils.extractDatabaseMetaData(bron, meta -> meta.getDatabaseProductName())));
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
}
