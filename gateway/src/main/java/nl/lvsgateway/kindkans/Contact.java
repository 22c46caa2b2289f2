package nl.lvsgateway.kindkans;

import org.jspecify.annotations.Nullable;

/** Whom the samenwerkingsverband may call or mail. */
public record Contact(
        String naam,
        @Nullable String functie,
        @Nullable String email,
        @Nullable String telefoon) {

    @Override
    public String toString() {
        return "Contact[]";
    }
}
