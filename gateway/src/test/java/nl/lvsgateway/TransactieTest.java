package nl.lvsgateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Prepare, then commit: nothing inside a transaction looks up a name, hashes, calls, reads the kluis or waits for others. */
class TransactieTest {

    @Test
    void nothing_in_a_transaction_takes_as_long_as_others_let_it() throws IOException, URISyntaxException {
        var kaart = new Oproepkaart();
        var huis = Path.of(GatewayApplicatie.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var klassen = Files.walk(huis.resolve("nl/lvsgateway"))) {
            for (var klasse :
                    klassen.filter(pad -> pad.toString().endsWith(".class")).toList()) {
                try (var bron = Files.newInputStream(klasse)) {
                    kaart.lees(bron);
                }
            }
        }

        assertThat(kaart.methoden).hasSizeGreaterThan(2000);
        assertThat(new Transactiewandeling(kaart).overtredingen()).isEmpty();
    }

    @Test
    void a_planted_offence_is_found_however_it_is_hidden() throws IOException {
        assertThat(gevonden(Openlijk.class)).containsExactly("TransactieTest$Openlijk.zet -> InetAddress.getByName");
        assertThat(gevonden(InLambda.class))
                .singleElement()
                .asString()
                .contains("lambda$zet$", "Netdienst.zoek -> InetAddress.getByName");
        assertThat(gevonden(Doorgegeven.class, Drager.class))
                .singleElement()
                .asString()
                .endsWith("-> Semaphore.acquireUninterruptibly");
    }

    @Test
    void what_is_prepared_before_the_transaction_is_no_offence() throws IOException {
        assertThat(gevonden(Voorbereid.class)).isEmpty();
    }

    private static List<String> gevonden(Class<?>... klassen) throws IOException {
        var kaart = new Oproepkaart();
        for (var klasse : klassen) {
            lees(kaart, klasse);
        }
        lees(kaart, Dienst.class);
        lees(kaart, Netdienst.class);
        return new Transactiewandeling(kaart).overtredingen();
    }

    private static void lees(Oproepkaart kaart, Class<?> klasse) throws IOException {
        try (var bron = klasse.getResourceAsStream("/" + klasse.getName().replace('.', '/') + ".class")) {
            kaart.lees(Objects.requireNonNull(bron));
        }
    }

    interface Dienst {
        String zoek();
    }

    static final class Netdienst implements Dienst {

        @Override
        public String zoek() {
            try {
                return InetAddress.getByName("lvs.example").toString();
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static class Openlijk {

        @Transactional
        String zet() throws UnknownHostException {
            return InetAddress.getByName("lvs.example").toString();
        }
    }

    record InLambda(TransactionTemplate transactie, Dienst dienst) {

        String zet() {
            return transactie.execute(stand -> dienst.zoek());
        }
    }

    record Voorbereid(TransactionTemplate transactie, Dienst dienst) {

        String zet() {
            var eerst = buiten(() -> dienst.zoek());
            return transactie.execute(stand -> eerst + "!");
        }

        private static <T> T buiten(Supplier<T> werk) {
            return werk.get();
        }
    }

    /** Takes work of others into its transaction. */
    record Drager(TransactionTemplate transactie) {

        <T> T boek(Supplier<T> werk) {
            return transactie.execute(stand -> werk.get());
        }
    }

    record Doorgegeven(Drager drager, Semaphore plaatsen) {

        boolean doe() {
            return drager.boek(() -> {
                plaatsen.acquireUninterruptibly();
                return true;
            });
        }
    }
}
