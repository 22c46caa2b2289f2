package nl.lvsgateway.loket;

import java.io.InputStream;
import java.util.Objects;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import org.jspecify.annotations.Nullable;

/**
 * Traveller: judge a dossier, keep nothing.
 *
 * @param toegang what the caller has proven; filled in by the first step
 */
public record Keuring(Toegangsverzoek verzoek, @Nullable Toegang toegang, InputStream xml) {

    Keuring met(Toegang toegang) {
        return new Keuring(verzoek, toegang, xml);
    }

    String school() {
        return Objects.requireNonNull(toegang).school().waarde();
    }
}
