package nl.lvsgateway.aanvraag;

import org.jspecify.annotations.Nullable;

/** Who the samenwerkingsverband may call and mail; never prints. */
public record Contactpersoon(
        String naam,
        @Nullable String functie,
        @Nullable String email,
        @Nullable String telefoon) {

    @Override
    public String toString() {
        return "Contactpersoon[***]";
    }
}
