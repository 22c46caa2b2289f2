package nl.lvsgateway.loket;

import java.util.Objects;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import org.jspecify.annotations.Nullable;

/**
 * Traveller: about the abonnement of an LVS. Without a school it is about all its schools, and the key of the LVS is enough;
 * with one the school's code is asked for as well.
 *
 * @param lvs who it proved to be; filled in by the first step
 */
public record Abonneervraag(
        Toegangsverzoek verzoek,
        @Nullable String lvs,
        @Nullable String url,
        boolean nieuwGeheim) {

    public static Abonneervraag van(Toegangsverzoek verzoek) {
        return new Abonneervraag(verzoek, null, null, false);
    }

    Abonneervraag met(String bewezen) {
        return new Abonneervraag(verzoek, bewezen, url, nieuwGeheim);
    }

    String bewezen() {
        return Objects.requireNonNull(lvs);
    }

    /** Empty: all schools. */
    String school() {
        return Objects.requireNonNullElse(verzoek.school(), "");
    }

    @Override
    public String toString() {
        return "Abonneervraag[***]";
    }
}
