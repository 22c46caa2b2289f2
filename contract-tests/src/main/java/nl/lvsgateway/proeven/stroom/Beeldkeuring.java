package nl.lvsgateway.proeven.stroom;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Looks at a disk after a cut, as the gateway has to then: the database file does not count, the journal does. Lays its rows
 * and the files side by side.
 */
final class Beeldkeuring {

    private static final String JOURNAAL = "/journaal/";

    private final Map<Bestand, String> sommen = new IdentityHashMap<>();

    /** The kenmerken of which row and every file are whole. */
    Set<String> heel(Map<String, Bestand> namen, SplittableRandom toeval, double kans) throws IOException {
        var journaal = new HashMap<String, byte[]>();
        namen.forEach((pad, bestand) -> {
            if (pad.contains(JOURNAAL)) {
                journaal.put(pad.substring(pad.lastIndexOf('/') + 1), bestand.naStroomuitval(toeval, kans));
            }
        });
        return heel(Journaalbeeld.van(journaal), opSleutel(namen));
    }

    private Set<String> heel(Journaalbeeld beeld, Map<String, Bestand> opSleutel) {
        var gevraagd = beeld.rijen("verzending").stream()
                .map(verzending -> verzending.get("aanvraag"))
                .collect(Collectors.toSet());
        var zonder = zonderInhoud(beeld, opSleutel);
        return beeld.rijen("aanvraag").stream()
                .filter(rij -> "OPGESLAGEN".equals(rij.get("verzendstatus")) || gevraagd.contains(rij.get("id")))
                .filter(rij -> !zonder.contains(rij.get("id")))
                .map(rij -> rij.get("kenmerk"))
                .collect(Collectors.toSet());
    }

    /** Of which a file is not there or is not what it was. */
    private Set<String> zonderInhoud(Journaalbeeld beeld, Map<String, Bestand> opSleutel) {
        var zonder = new HashSet<String>();
        for (var rij : beeld.rijen("bestand")) {
            var bestand = opSleutel.get(rij.get("sleutel"));
            if (bestand == null || !rij.get("sha256").equals(som(bestand))) {
                zonder.add(rij.get("aanvraag"));
            }
        }
        return zonder;
    }

    /** Keys are the last two parts of a path. */
    private static Map<String, Bestand> opSleutel(Map<String, Bestand> namen) {
        var opSleutel = new HashMap<String, Bestand>();
        namen.forEach((pad, bestand) -> {
            var deel = pad.lastIndexOf('/', pad.lastIndexOf('/') - 1);
            opSleutel.put(pad.substring(deel + 1), bestand);
        });
        return opSleutel;
    }

    /** Of what was forced alone: a file that the gateway promises was forced whole. */
    private String som(Bestand bestand) {
        return sommen.compute(bestand, (b, al) -> al == null || b.isGegroeid() ? som(b.vasteInhoud()) : al);
    }

    private static String som(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
