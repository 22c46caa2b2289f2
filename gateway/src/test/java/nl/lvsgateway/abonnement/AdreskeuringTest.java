package nl.lvsgateway.abonnement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdreskeuringTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/x",
                "https://[::1]/x",
                "https://10.1.2.3/x",
                "https://172.16.0.1/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest",
                "https://100.64.0.1/x",
                "https://0.0.0.0/x",
                "https://224.0.0.1/x",
                "https://255.255.255.255/x",
                "https://[fd00::1]/x",
                "https://[fe80::1]/x",
                "https://[::ffff:10.0.0.1]/x",
                "https://[64:ff9b::a00:1]/x",
                "https://[2002:a00:1::]/x",
                "http://93.184.216.34/x",
                "http://127.0.0.1/x",
                "ftp://93.184.216.34/x",
                "https://u:w@93.184.216.34/x",
                "https://93.184.216.34/x#y",
                "https://93.184.216.34:99999/x",
                "https://93.184.216.34:65536/x",
                "https://93.184.216.34:0/x",
                "https:///x",
                "mailto:iemand@example.com"
            })
    void does_not_call(String url) {
        var keuring = new Adreskeuring(Proefinstellingen.van(false, false));

        assertThatThrownBy(() -> keuring.keur(URI.create(url))).isInstanceOf(AdresGeweigerd.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.216.34/meldingen", "https://[2606:2800:220:1::1]:8443/x?y=z"})
    void calls_what_is_on_the_public_internet(String url) {
        var keuring = new Adreskeuring(Proefinstellingen.van(false, false));

        assertThatCode(() -> keuring.keur(URI.create(url))).doesNotThrowAnyException();
    }

    @Test
    void http_goes_to_this_machine_alone_and_only_when_the_setting_says_so() {
        var keuring = new Adreskeuring(Proefinstellingen.van(false, true));

        assertThatCode(() -> keuring.keur(URI.create("http://127.0.0.1:8081/x")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> keuring.keur(URI.create("http://93.184.216.34/x")))
                .isInstanceOf(AdresGeweigerd.class);
    }

    @Test
    void a_private_network_is_open_when_the_setting_says_so() throws Exception {
        var keuring = new Adreskeuring(Proefinstellingen.van(true, false));

        assertThatCode(() -> keuring.keur(URI.create("https://10.1.2.3/x"))).doesNotThrowAnyException();
        assertThat(Adreskeuring.isOpenbaar(InetAddress.getByName("10.1.2.3"))).isFalse();
    }

    /** Settings for tests: short, and few attempts. */
    static final class Proefinstellingen {

        private Proefinstellingen() {}

        static Abonnementinstellingen van(boolean priveAdressen, boolean httpLoopback) {
            return van("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=", priveAdressen, httpLoopback);
        }

        static Abonnementinstellingen met(@Nullable String sleutel) {
            return van(sleutel, false, false);
        }

        private static Abonnementinstellingen van(
                @Nullable String sleutel, boolean priveAdressen, boolean httpLoopback) {
            return new Abonnementinstellingen(
                    sleutel,
                    "urn:nld:lvs-gateway",
                    priveAdressen,
                    httpLoopback,
                    2,
                    2,
                    Duration.ofSeconds(1),
                    Duration.ofMillis(2500),
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(15),
                    3,
                    Duration.ofDays(3),
                    5,
                    Duration.ofHours(24),
                    Duration.ofSeconds(60));
        }
    }
}
