package nl.lvsgateway.beheer.web.aanmelden;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Rol;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Login of the console.
 *
 * @param gebruiker name of the support account
 * @param wachtwoord its password, as it is or as a hash ({@code {bcrypt}…}); when absent, one is made at the first start and
 *     printed once
 * @param accounts more accounts
 * @param inhoudVoor roles that may see what a school typed
 * @param missers wrong passwords at one address before somebody has to wait there
 * @param wachttijd after this long one more try is welcome
 * @param langsteWachttijd the same for who goes on, after four times as many wrong passwords
 */
@Validated
@ConfigurationProperties("gateway.beheer")
public record Beheerinstellingen(
        @DefaultValue("support") @NotBlank String gebruiker,
        @Nullable String wachtwoord,
        @DefaultValue List<@Valid Account> accounts,
        @DefaultValue({"APPLICATIEBEHEERDER", "SUPPORT"}) Set<Rol> inhoudVoor,
        @DefaultValue("5") @Min(1) @Max(100) int missers,
        @DefaultValue("30s") @DurationMin(seconds = 1) Duration wachttijd,
        @DefaultValue("15m") @DurationMin(seconds = 1) Duration langsteWachttijd) {

    /** @param scholen for an applicatiebeheerder: the own schools, such as {@code 00YY00} */
    record Account(
            @NotBlank String naam,
            @NotBlank String wachtwoord,
            @NotNull Rol rol,
            @DefaultValue Set<String> scholen) {

        Medewerker medewerker() {
            return new Medewerker(naam, rol, scholen);
        }

        @Override
        public String toString() {
            return "Account[" + naam + " " + rol + " " + scholen + "]";
        }
    }

    /** The account of this name, the one for support included. */
    Optional<Account> account(String naam) {
        if (wachtwoord != null && naam.equals(gebruiker)) {
            return Optional.of(new Account(gebruiker, wachtwoord, Rol.SUPPORT, Set.of()));
        }
        return accounts.stream().filter(account -> account.naam().equals(naam)).findFirst();
    }

    public boolean magInhoudZien(Medewerker wie) {
        return inhoudVoor.contains(wie.rol());
    }

    @Override
    public String toString() {
        return "Beheerinstellingen[" + gebruiker + " " + accounts + "]";
    }
}
