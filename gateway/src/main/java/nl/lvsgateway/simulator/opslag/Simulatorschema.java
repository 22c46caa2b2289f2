package nl.lvsgateway.simulator.opslag;

import javax.sql.DataSource;
import nl.lvsgateway.simulator.AlsSimulatorAanStaat;
import org.flywaydb.core.Flyway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Brings the simulator's tables up to date, beside those of the gateway and with a history of their own. After those of the
 * gateway: the first to come needs an empty database.
 */
@Component
@AlsSimulatorAanStaat
@DependsOnDatabaseInitialization
class Simulatorschema {

    Simulatorschema(DataSource bron) {
        Flyway.configure()
                .dataSource(bron)
                .table("flyway_simulator")
                .locations("classpath:db/simulator")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
