package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import nl.lvsgateway.techniek.opslag.Alleenwij;
import nl.lvsgateway.techniek.opslag.Databank;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * All that the rest of the gateway sees of this building: its transactions. A commit that returned lasts through a power cut,
 * on either engine; a database that cannot promise that is refused at the start.
 */
@Configuration
public class DuurzameOpslag {

    @Bean
    Vastlegging vastlegging(Databank databank, DataSource bron, JdbcClient db, ObjectProvider<Journaalbeheer> beheer)
            throws IOException {
        var keuring = new Opslagkeuring(bron);
        if (!databank.alleenVanOns()) {
            keuring.keurPostgres();
            return Vastlegging.DOOR_DE_DATABANK;
        }
        keuring.keurH2();
        var pad = db.sql("CALL DATABASE_PATH()").query(String.class).single();
        var bestand = Path.of(pad + ".mv.db");
        Alleenwij.sluitAf(bestand);
        var rijen = GedeeldeSync.van(bestand);
        var geopend = beheer.getIfAvailable();
        return geopend == null
                ? rijen
                : new DubbeleVastlegging(new GedeeldeSync("journaal-sync", geopend.journaal()::forceer), rijen);
    }

    @Bean
    JdbcTransactionManager transactionManager(
            DataSource bron, Databank databank, Vastlegging vastlegging, ObjectProvider<Journaalbeheer> beheer) {
        var geopend = beheer.getIfAvailable();
        if (geopend != null) {
            return new DuurzameTransacties(bron, vastlegging, geopend.beurt(), geopend.meeschrijver());
        }
        return new DuurzameTransacties(bron, vastlegging, databank.alleenVanOns() ? new Schrijfbeurt() : null, null);
    }

    @Bean
    @ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('jdbc:h2:file:')")
    Krimper krimper(DataSource bron, PlatformTransactionManager beheer) {
        return new Krimper(bron, beheer).begin();
    }
}
