package nl.lvsgateway.proeven.storing;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is built up before the breaking begins; options of the command line. */
final class Opstelling {

    enum Opslag {
        h2,
        postgres
    }

    @Option(names = "--opslag", defaultValue = "h2", description = "h2 of postgres (standaard ${DEFAULT-VALUE}).")
    Opslag opslag = Opslag.h2;

    @Option(
            names = "--postgres",
            paramLabel = "JDBC",
            description = "Adres van een bestaande PostgreSQL; anders start de proef er zelf een.")
    @Nullable
    String postgres;

    @Option(names = "--knopen", description = "Hoeveel gateways: standaard 1 op H2 en 3 op PostgreSQL.")
    int knopen;

    @Option(names = "--seed", defaultValue = "1", description = "Zaad van alle toeval (standaard ${DEFAULT-VALUE}).")
    long zaad = 1;

    @Option(names = "--clients", defaultValue = "6", description = "LVS-clients tegelijk (standaard ${DEFAULT-VALUE}).")
    int clients = 6;

    @Option(
            names = "--grillig",
            defaultValue = "25",
            description = "Percentage berichten waarbij Kindkans zich misdraagt (standaard ${DEFAULT-VALUE}).")
    int grillig = 25;

    @Option(
            names = "--plant",
            paramLabel = "FOUT",
            description = "Bouwt een fout in: geen-navraag, antwoord-voor-commit of lease-genegeerd.")
    @Nullable
    String plant;

    @Option(
            names = "--schijf",
            defaultValue = "4000",
            description = "Grootte van de schijf in MB (standaard ${DEFAULT-VALUE}).")
    int schijf = 4000;

    /** How long the gateway listens for an answer of Kindkans. */
    Duration leestijd = Duration.ofSeconds(2);

    /** The longest that a bericht, or a school whose berichten fail, waits for its next turn. */
    Duration langsteWachttijd = Duration.ofSeconds(2);

    /** Settings that only this trial wants. */
    List<String> ook = List.of();

    static final Duration LEASE = Duration.ofSeconds(8);

    int aantalKnopen() {
        return knopen > 0 ? knopen : opslag == Opslag.postgres ? 3 : 1;
    }
}
