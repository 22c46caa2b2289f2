package nl.lvsgateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.xml.transform.TransformerFactory;
import nl.lvsgateway.dossier.Keurbankopdracht;
import nl.lvsgateway.dossier.Valideeropdracht;
import nl.lvsgateway.techniek.opslag.Tijdelijkemap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the gateway, or only judges files when the first word is {@code valideer}, or is the process that bundles run in. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplicatie {

    static {
        // Saxon offers itself to every library that asks Java for a transformer; it is here for the sheets of bundles
        // alone.
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
    }

    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals(Valideeropdracht.NAAM)) {
            System.exit(valideer(args));
        }
        if (args.length > 0 && args[0].equals(Keurbankopdracht.NAAM)) {
            Keurbankopdracht.voerUit();
            return;
        }
        var gateway = new SpringApplication(GatewayApplicatie.class);
        gateway.addInitializers(new Tijdelijkemap());
        gateway.run(args);
    }

    /** Nothing of Spring starts here: thousands of files cost one small start. */
    private static int valideer(String[] args) {
        var namen = List.of(args).subList(1, args.length);
        return Valideeropdracht.voerUit(
                namen, new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8), System.err);
    }

    /** Chance that nobody can foresee; safe for many threads. */
    @Bean
    RandomGenerator toeval() {
        return new SecureRandom();
    }

    @Bean
    Clock klok() {
        return Clock.systemUTC();
    }
}
