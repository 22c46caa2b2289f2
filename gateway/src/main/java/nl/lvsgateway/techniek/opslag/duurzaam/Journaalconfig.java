package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.techniek.Ploegen;
import nl.lvsgateway.techniek.Storing;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The journal, for an embedded database in a file that has not been told to do without. */
@Configuration
@ConditionalOnExpression(
        "'${spring.datasource.url:}'.startsWith('jdbc:h2:file:') and ${gateway.opslag.journaal.aan:true}")
class Journaalconfig {

    private static final Duration STOPTIJD = Duration.ofSeconds(20);
    private static final Duration TUSSENPOOS = Duration.ofMinutes(1);

    /** Soon: one that is killed again and again would otherwise read an ever longer journal. */
    private static final Duration NA_DE_START = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Journaalconfig.class);

    @Bean
    Journaalmap journaalmap(Opslaginstellingen instellingen) throws IOException {
        var map = new Journaalmap(instellingen.map().toAbsolutePath().resolve("journaal"));
        map.maak();
        return map;
    }

    /** Before anybody else opens the database. */
    @Bean
    static Bronwacht bronwacht(ObjectProvider<Journaalmap> map, ObjectProvider<Clock> klok) {
        return new Bronwacht(map, klok);
    }

    /** Takes the place of the plain migration: rows come back at the version that they had. */
    @Bean
    FlywayMigrationStrategy migratie(Journaalmap map, Journaalinstellingen instellingen, Bronwacht wacht, Clock klok) {
        return flyway -> wacht.begonnen(
                new Journaalbeheer(map, instellingen, new Journaalbeheer.Start(flyway, wacht.bevinding()), klok));
    }

    @Bean
    Journaalbeheer journaalbeheer(Bronwacht wacht, FlywayMigrationInitializer gemigreerd) {
        return wacht.beheer();
    }

    @Bean
    Vernieuwer journaalvernieuwer(Journaalbeheer beheer, Journaalinstellingen instellingen) {
        var draad = Executors.newSingleThreadScheduledExecutor(werk -> {
            var nieuw = new Thread(werk, "journaal");
            nieuw.setDaemon(true);
            return nieuw;
        });
        var tussenpoos =
                Math.min(TUSSENPOOS.toMillis(), instellingen.vernieuwElke().toMillis());
        draad.scheduleWithFixedDelay(() -> vernieuw(beheer), NA_DE_START.toMillis(), tussenpoos, TimeUnit.MILLISECONDS);
        return new Vernieuwer(draad);
    }

    private static void vernieuw(Journaalbeheer beheer) {
        try {
            beheer.vernieuwZoNodig();
        } catch (RuntimeException mislukt) {
            LOG.error("The journal could not begin anew; it goes on as it is: {}", Storing.van(mislukt));
        }
    }

    /** Ends before the journal does. */
    record Vernieuwer(ExecutorService draad) implements AutoCloseable {

        @Override
        public void close() {
            Ploegen.sluit(draad, STOPTIJD);
        }
    }
}
