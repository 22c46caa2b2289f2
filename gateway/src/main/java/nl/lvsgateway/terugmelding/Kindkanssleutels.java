package nl.lvsgateway.terugmelding;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import nl.lvsgateway.techniek.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows Kindkans by its key. Keys are long and random, so a fast digest is enough; comparing takes the same time always. */
@Component
public class Kindkanssleutels {

    private final List<byte[]> bekend;

    Kindkanssleutels(Terugmeldinstellingen instellingen) {
        bekend = instellingen.sleutelHashes().stream()
                .map(HexFormat.of()::parseHex)
                .toList();
    }

    /** Throws when this is not Kindkans. */
    public void controleer(@Nullable String sleutel) {
        var getoond = Sha256.van(sleutel == null ? "" : sleutel);
        var goed = false;
        for (var hash : bekend) {
            goed |= MessageDigest.isEqual(hash, getoond);
        }
        if (!goed || sleutel == null) {
            throw new TerugmeldingGeweigerd(Meldfout.NIET_AANGEMELD);
        }
    }
}
