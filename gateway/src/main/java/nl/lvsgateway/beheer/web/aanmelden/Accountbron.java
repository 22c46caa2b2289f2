package nl.lvsgateway.beheer.web.aanmelden;

import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import nl.lvsgateway.beheer.Accounts;
import nl.lvsgateway.beheer.Accounts.Account;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Rol;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts of the embedded set-up: those of the settings, and the one that is made at the first start. */
@Component
class Accountbron implements SmartInitializingSingleton {

    private static final int BYTES = 15;

    private final Beheerinstellingen instellingen;
    private final Oidcinstellingen oidc;
    private final Accounts accounts;
    private final PasswordEncoder hash;
    private final RandomGenerator toeval;
    private final Clock klok;
    private final ConcurrentHashMap<String, String> hashes = new ConcurrentHashMap<>();

    Accountbron(
            Beheerinstellingen instellingen,
            Oidcinstellingen oidc,
            Accounts accounts,
            PasswordEncoder hash,
            RandomGenerator toeval,
            Clock klok) {
        this.instellingen = instellingen;
        this.oidc = oidc;
        this.accounts = accounts;
        this.hash = hash;
        this.toeval = toeval;
        this.klok = klok;
    }

    /** @throws UsernameNotFoundException there is none of this name */
    UserDetails laad(String naam) {
        return uitInstellingen(naam)
                .or(() -> eerste(naam))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    boolean kent(String naam) {
        return instellingen.account(naam).isPresent() || eerste(naam).isPresent();
    }

    private Optional<UserDetails> uitInstellingen(String naam) {
        return instellingen
                .account(naam)
                .map(account -> new Formuliergebruiker(
                        account.medewerker(), hashes.computeIfAbsent(account.wachtwoord(), this::gehasht)));
    }

    /** A password in the settings may be a hash already. */
    private String gehasht(String wachtwoord) {
        return wachtwoord.startsWith("{") && wachtwoord.indexOf('}') > 1 ? wachtwoord : hash.encode(wachtwoord);
    }

    /** Counts only as long as the settings name no password themselves. */
    private Optional<UserDetails> eerste(String naam) {
        return instellingen.wachtwoord() == null && naam.equals(instellingen.gebruiker())
                ? accounts.vind(naam).map(Accountbron::gebruiker)
                : Optional.empty();
    }

    private static UserDetails gebruiker(Account account) {
        return new Formuliergebruiker(
                new Medewerker(account.naam(), account.rol(), Set.of()), account.wachtwoordHash());
    }

    /** To the terminal and not to the log: a log is kept. Only the start that makes the account knows the password. */
    @Override
    public void afterSingletonsInstantiated() {
        if (instellingen.wachtwoord() != null
                || oidc.aan()
                || accounts.vind(instellingen.gebruiker()).isPresent()) {
            return;
        }
        var bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        var wachtwoord = Base64.getUrlEncoder().encodeToString(bytes);
        if (accounts.voegToe(
                new Account(instellingen.gebruiker(), hash.encode(wachtwoord), Rol.SUPPORT), klok.instant())) {
            System.out.printf(
                    Locale.ROOT,
                    "Console: gebruiker %s, wachtwoord %s. Dit staat hier één keer."
                            + " Zelf kiezen: gateway.beheer.wachtwoord%n",
                    instellingen.gebruiker(),
                    wachtwoord);
        }
    }
}
