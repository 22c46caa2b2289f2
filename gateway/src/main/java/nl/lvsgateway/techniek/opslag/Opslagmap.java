package nl.lvsgateway.techniek.opslag;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Writes the folder of the settings out in full before anybody reads it. The database and the files would else each find a
 * place of their own for {@code ~}, and the database none for a folder without {@code ./} before it.
 */
class Opslagmap implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAAM = "gateway.opslag.map";

    @Override
    public void initialize(ConfigurableApplicationContext gateway) {
        var bronnen = gateway.getEnvironment().getPropertySources();
        var gezet = gateway.getEnvironment().getProperty(NAAM);
        if (gezet != null && !gezet.isBlank()) {
            bronnen.addFirst(new MapPropertySource("opslagmap", Map.of(NAAM, heel(gezet.strip()))));
        }
    }

    /** @throws OnbruikbareMap when no folder can have that name, or the database would take it for something else */
    static String heel(String gezet) {
        var thuis = gezet.equals("~") || gezet.startsWith("~/") || gezet.startsWith("~\\");
        if (gezet.indexOf(';') >= 0) {
            throw new OnbruikbareMap("De naam van de map in " + NAAM + " bevat een puntkomma.");
        }
        try {
            return Path.of(thuis ? System.getProperty("user.home") + gezet.substring(1) : gezet)
                    .toAbsolutePath()
                    .toString();
        } catch (InvalidPathException kanHierNiet) {
            throw new OnbruikbareMap("De naam van de map in " + NAAM + " bevat een teken dat hier niet kan."
                    + " Accenten kunnen als Java UTF-8 gebruikt, zoals met LC_ALL=C.UTF-8.");
        }
    }
}
