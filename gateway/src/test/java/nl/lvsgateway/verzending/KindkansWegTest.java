package nl.lvsgateway.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lvsgateway.kindkans.Aflevering;
import nl.lvsgateway.kindkans.Bericht;
import nl.lvsgateway.kindkans.Navraag;
import nl.lvsgateway.kindkans.Onbereikbaar;
import nl.lvsgateway.kindkans.Onzeker;
import nl.lvsgateway.kindkans.soap.AchterZekering;
import nl.lvsgateway.techniek.Klokje;
import nl.lvsgateway.techniek.opslag.OpH2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Outages of Kindkans, with the real breaker and a clock that the test turns. */
@OpH2
class KindkansWegTest {

    @Autowired
    private BeanFactory opslag;

    private final Klokje klok = new Klokje();
    private final Namaak namaak = new Namaak();

    @ParameterizedTest
    @CsvSource({
        "1m, GEEN_VERBINDING", "1m, STIL", "1m, BEZET",
        "1h, GEEN_VERBINDING", "1h, STIL", "1h, BEZET",
        "24h, GEEN_VERBINDING", "24h, STIL"
    })
    void makes_nothing_fout_and_is_followed_by_a_delivery_within_a_minute(String hoeLang, Storing storing) {
        var weg = Duration.parse("PT" + hoeLang);
        try (var kindkans = new AchterZekering(namaak, klok)) {
            var gateway = new Verzendopstelling(opslag, kindkans, kindkans, klok);
            namaak.storing = storing;
            zesKlaar(gateway);
            verstrijk(weg.dividedBy(2), gateway);
            zesKlaar(gateway);
            verstrijk(weg.dividedBy(2), gateway);
            var pogingen = namaak.oproepen;
            var hersteld = herstel();

            verstrijk(Duration.ofMinutes(3), gateway);

            System.out.printf(
                    "away %s (%s): %d calls, first delivery after %s%n",
                    hoeLang, storing, pogingen, Duration.between(hersteld, namaak.eerste));
            assertThat(gateway.aantalMet("FOUT")).isZero();
            assertThat(gateway.aantalMet("VERZONDEN")).isEqualTo(12);
            assertThat(namaak.dossiers).hasSize(12);
            assertThat(namaak.dubbel).isZero();
            assertThat(namaak.eerste).isBetween(hersteld, hersteld.plusSeconds(60));
            assertThat(pogingen).isLessThan(storing.hoogstens(weg));
        }
    }

    private Instant herstel() {
        namaak.storing = null;
        return klok.instant();
    }

    private static void zesKlaar(Verzendopstelling gateway) {
        for (var school : List.of("00AA00", "00AA01", "00AA02")) {
            gateway.zetKlaar(school);
            gateway.zetKlaar(school);
        }
    }

    /** In steps that are fine where it matters and coarse in a long night. */
    private void verstrijk(Duration duur, Verzendopstelling gateway) {
        var stap = duur.compareTo(Duration.ofHours(1)) > 0 ? Duration.ofMinutes(1) : Duration.ofSeconds(1);
        for (var tot = klok.instant().plus(duur); klok.instant().isBefore(tot); ) {
            klok.draai(stap);
            gateway.werk();
        }
    }

    private enum Storing {
        GEEN_VERBINDING,
        STIL,
        BEZET;

        /**
         * With no connection the breaker lets one call through every half minute. An answer that the message was not taken
         * counts once a school, so of three schools it stays closed: each of them rests between its calls instead.
         */
        long hoogstens(Duration weg) {
            return 20 + (this == BEZET ? 3 * weg.toSeconds() / 22 : weg.toSeconds() / 30);
        }

        RuntimeException fout() {
            return switch (this) {
                case GEEN_VERBINDING -> Onbereikbaar.geenVerbinding("Geen verbinding.");
                case STIL -> new Onzeker("Geen antwoord.");
                case BEZET -> new Onbereikbaar("Even niet.", null);
            };
        }
    }

    /** Keeps what it is sent, when it is there. */
    private final class Namaak implements NemendeKindkans {

        private final Map<String, Long> dossiers = new HashMap<>();
        private Storing storing;
        private long oproepen;
        private int dubbel;
        private Instant eerste;

        private void ontvang() {
            oproepen++;
            if (storing != null) {
                throw storing.fout();
            }
        }

        @Override
        public Aflevering lever(Bericht bericht) {
            ontvang();
            dubbel += dossiers.containsKey(bericht.berichtId()) ? 1 : 0;
            eerste = eerste == null ? klok.instant() : eerste;
            return new Aflevering(dossiers.computeIfAbsent(bericht.berichtId(), id -> 250_000L + dossiers.size()));
        }

        @Override
        public Navraag vraag(String berichtId) {
            ontvang();
            return new Navraag(dossiers.containsKey(berichtId), dossiers.get(berichtId));
        }
    }
}
