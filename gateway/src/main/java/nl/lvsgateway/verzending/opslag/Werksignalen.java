package nl.lvsgateway.verzending.opslag;

import nl.lvsgateway.techniek.opslag.Databank;
import nl.lvsgateway.verzending.Werksignaal;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses how nodes tell each other of work: on an embedded database there is nobody to tell. */
@Configuration
class Werksignalen {

    @Bean
    Werksignaal werksignaal(Databank databank, JdbcConnectionDetails adres, JdbcClient db) {
        return databank.alleenVanOns() ? new Alleen() : new PostgresSignaal(adres, db);
    }

    private static final class Alleen implements Werksignaal {

        @Override
        public void meld() {
            // who commits here takes up the work here
        }

        @Override
        public void luister(Runnable bijWerk) {
            // nobody calls
        }
    }
}
