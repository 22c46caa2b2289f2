package nl.lvsgateway.loket;

import java.util.Objects;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import org.jspecify.annotations.Nullable;

/**
 * Traveller: a question about the aanvragen of a school.
 *
 * @param toegang what the caller has proven; filled in by the first step
 */
public record Overzichtsverzoek(
        Toegangsverzoek verzoek, @Nullable Toegang toegang, Overzichtsvelden velden) {

    /** What is asked, as it came through the door; {@code null} where it does not matter. */
    public record Overzichtsvelden(
            @Nullable String leerling,
            @Nullable String schooljaar,
            @Nullable String verzendstatus,
            @Nullable String aanvraagtype,
            @Nullable String cursor,
            @Nullable Integer aantal) {

        @Override
        public String toString() {
            return "Overzichtsvelden[***]";
        }
    }

    Overzichtsverzoek met(Toegang bewezen) {
        return new Overzichtsverzoek(verzoek, bewezen, velden);
    }

    Toegang bewezen() {
        return Objects.requireNonNull(toegang);
    }
}
