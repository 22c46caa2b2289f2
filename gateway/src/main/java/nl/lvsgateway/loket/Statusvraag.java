package nl.lvsgateway.loket;

import java.util.List;
import java.util.Objects;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import org.jspecify.annotations.Nullable;

/**
 * Traveller: 'Statussen updaten' for kenmerken, for one leerling, or for all that changed since a cursor.
 *
 * @param toegang what the caller has proven; filled in by the first step
 */
public record Statusvraag(
        Toegangsverzoek verzoek,
        @Nullable Toegang toegang,
        List<String> kenmerken,
        @Nullable String leerling,
        @Nullable String cursor) {

    public static Statusvraag van(
            Toegangsverzoek verzoek,
            @Nullable List<String> kenmerken,
            @Nullable String leerling,
            @Nullable String cursor) {
        return new Statusvraag(verzoek, null, kenmerken == null ? List.of() : List.copyOf(kenmerken), leerling, cursor);
    }

    Statusvraag met(Toegang bewezen) {
        return new Statusvraag(verzoek, bewezen, kenmerken, leerling, cursor);
    }

    Toegang bewezen() {
        return Objects.requireNonNull(toegang);
    }

    @Override
    public String toString() {
        return "Statusvraag[***]";
    }
}
