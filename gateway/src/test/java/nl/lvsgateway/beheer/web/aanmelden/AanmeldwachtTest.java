package nl.lvsgateway.beheer.web.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.beheer.Accounts;
import nl.lvsgateway.beheer.TeVaakGeprobeerd;
import nl.lvsgateway.techniek.Klokje;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a try costs, and who may try at all. */
class AanmeldwachtTest {

    private final AtomicInteger vergeleken = new AtomicInteger();
    private final Klokje klok = new Klokje();
    private final Beheerinstellingen instellingen = new Beheerinstellingen(
            "support", "geheim", List.of(), Set.of(), 5, Duration.ofSeconds(30), Duration.ofMinutes(15));

    @Test
    void who_has_to_wait_costs_no_comparison_even_with_the_right_password() {
        var wacht = wacht(null);
        for (var keer = 0; keer < 5; keer++) {
            assertThatThrownBy(() -> wacht.authenticate(poging("fout"))).isInstanceOf(BadCredentialsException.class);
        }
        var na = vergeleken.get();

        assertThatThrownBy(() -> wacht.authenticate(poging("geheim"))).isInstanceOf(TeVaakGeprobeerd.class);
        assertThat(vergeleken.get()).isEqualTo(na).isEqualTo(5);
        klok.draai(Duration.ofSeconds(30));
        assertThat(wacht.authenticate(poging("geheim")).isAuthenticated()).isTrue();
    }

    @Test
    void a_right_password_may_be_given_any_number_of_times() {
        var wacht = wacht(null);

        for (var keer = 0; keer < 50; keer++) {
            assertThat(wacht.authenticate(poging("geheim")).isAuthenticated()).isTrue();
        }
    }

    @Test
    void accounts_of_the_settings_are_closed_when_only_the_organisation_logs_in() {
        var wacht = wacht("https://aanbieder.voorbeeld.nl");

        assertThatThrownBy(() -> wacht.authenticate(poging("geheim"))).isInstanceOf(BadCredentialsException.class);
        assertThat(vergeleken.get()).isZero();
    }

    private static UsernamePasswordAuthenticationToken poging(String wachtwoord) {
        return UsernamePasswordAuthenticationToken.unauthenticated("support", wachtwoord);
    }

    private Aanmeldwacht wacht(@Nullable String issuer) {
        var oidc = new Oidcinstellingen(issuer, "id", null, "openid", "naam", "rol", "scholen", Map.of(), false);
        var hash = new TellendeHash();
        var accounts = new Accountbron(instellingen, oidc, new GeenAccounts(), hash, new Random(1), klok);
        return new Aanmeldwacht(new Aanmeldrem(instellingen, klok), oidc, accounts, hash);
    }

    private final class TellendeHash implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence wachtwoord) {
            return "hash van " + wachtwoord;
        }

        @Override
        public boolean matches(@Nullable CharSequence wachtwoord, @Nullable String hash) {
            vergeleken.incrementAndGet();
            return encode(wachtwoord).equals(hash);
        }
    }

    private static final class GeenAccounts implements Accounts {

        @Override
        public Optional<Account> vind(String naam) {
            return Optional.empty();
        }

        @Override
        public boolean voegToe(Account account, Instant nu) {
            return true;
        }
    }
}
