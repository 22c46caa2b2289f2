package nl.lvsgateway.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.lvsgateway.abonnement.AdreskeuringTest.Proefinstellingen;
import nl.lvsgateway.abonnement.TrageNaamTest.Huis;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.techniek.opslag.Databank;
import nl.lvsgateway.techniek.opslag.OpH2;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** Names on the internet are looked up by a machine of others, which may take its time. */
@OpH2
@Import(Huis.class)
class TrageNaamTest {

    private static final Lvs LVS = new Lvs("TRAAGLVS", "Traag", LeegNummer.LEEG);

    @Autowired
    private Abonnementbeheer beheer;

    @Autowired
    private TrageKeuring keuring;

    @Autowired
    private Koppelingen koppelingen;

    private final java.util.concurrent.ExecutorService draden = Executors.newCachedThreadPool();

    @AfterEach
    void einde() {
        keuring.verder.countDown();
        draden.shutdownNow();
    }

    @Test
    void while_the_name_of_a_subscriber_is_looked_up_another_write_goes_on() throws Exception {
        koppelingen.bewaar(LVS, "traag-hash");
        var school = new Schoolnummer("00TN00");

        var gezet = draden.submit(() -> beheer.zet(LVS.code(), "", "https://lvs.example/x", false));
        keuring.bezig.await();
        draden.submit(() -> koppelingen.bewaar(school, "School")).get(20, TimeUnit.SECONDS);
        keuring.verder.countDown();

        assertThat(gezet.get(20, TimeUnit.SECONDS).nieuw()).isTrue();
        assertThat(koppelingen.kent(school)).isTrue();
        assertThat(beheer.geef(LVS.code(), "")).isPresent();
    }

    /** Looks up a name for as long as the test likes. */
    static final class TrageKeuring extends Adreskeuring {

        private final CountDownLatch bezig = new CountDownLatch(1);
        private final CountDownLatch verder = new CountDownLatch(1);

        TrageKeuring(Abonnementinstellingen instellingen) {
            super(instellingen);
        }

        @Override
        void keur(URI url) {
            bezig.countDown();
            try {
                verder.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Import(Abonnementbeheer.class)
    static class Huis {

        private final Abonnementinstellingen instellingen = Proefinstellingen.van(true, true);

        @Bean
        Abonnementinstellingen instellingen() {
            return instellingen;
        }

        @Bean
        TrageKeuring keuring() {
            return new TrageKeuring(instellingen);
        }

        @Bean
        Geheimhouder geheimhouder() {
            var opslag = new Opslaginstellingen(java.nio.file.Path.of("target"), DataSize.ofMegabytes(1));
            return new Geheimhouder(
                    new Meldsleutel(instellingen, opslag, new Databank(true), new Random(1)), new Random(2));
        }
    }
}
