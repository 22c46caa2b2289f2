package nl.lvsgateway.proeven.vullen;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a store from the command line. */
@Command(
        name = "laden",
        description = {
            "Vult de opslag van een gateway met heel veel aanvragen, rechtstreeks in de databank.",
            "De gateway heeft er één keer op gedraaid (met de demo) en staat nu uit. Inhoud (dossier, bijlagen) is er niet bij."
        })
public final class Laden implements Callable<Integer> {

    @Option(
            names = "--databank",
            required = true,
            paramLabel = "JDBC",
            description =
                    "Adres van de databank, zoals jdbc:h2:file:/pad/gegevens/gateway of jdbc:postgresql://host:5432/naam?user=...")
    private String databank = "";

    @Option(
            names = "--aantal",
            defaultValue = "1000000",
            description = "Hoeveel aanvragen er moeten komen (standaard ${DEFAULT-VALUE}).")
    private long aantal;

    @Option(
            names = "--per-school",
            defaultValue = "200",
            description = "Hoeveel daarvan per school (standaard ${DEFAULT-VALUE}).")
    private long perSchool;

    @Override
    public Integer call() throws Exception {
        var begin = System.nanoTime();
        try (var vulling = Vulling.van(databank)) {
            vulling.vul(aantal, perSchool, er -> {
                if (er % 100_000 == 0) {
                    System.out.printf("%,d aanvragen, %.0f s%n", er, (System.nanoTime() - begin) / 1e9);
                }
            });
        }
        System.out.printf("Klaar: %,d aanvragen in %.0f s%n", aantal, (System.nanoTime() - begin) / 1e9);
        return 0;
    }
}
