package nl.lvsgateway.abonnement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.random.RandomGenerator;
import nl.lvsgateway.techniek.opslag.Alleenwij;
import nl.lvsgateway.techniek.opslag.Databank;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.springframework.stereotype.Component;

/**
 * The key from which the secrets of abonnementen follow: from the settings, or else made once and kept beside the data. Nodes
 * that share a database must share it too; there none is made.
 */
@Component
class Meldsleutel {

    private static final String INSTELLING = "gateway.abonnement.sleutel";
    private static final String BESTAND = "abonnement.sleutel";
    private static final int MINSTENS = 32;

    private final byte[] bytes;

    /** Throws {@link Sleutelfout}: without a key that is whole the gateway does not start. */
    Meldsleutel(
            Abonnementinstellingen instellingen, Opslaginstellingen opslag, Databank databank, RandomGenerator toeval) {
        var gezet = instellingen.sleutel();
        if (gezet == null && !databank.alleenVanOns()) {
            throw Sleutelfout.ontbreekt(INSTELLING);
        }
        this.bytes = gezet == null
                ? uitBestand(opslag.map().toAbsolutePath().resolve(BESTAND), toeval)
                : lees(INSTELLING, gezet);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] lees(String waar, String base64) {
        try {
            var sleutel = Base64.getDecoder().decode(base64.strip());
            if (sleutel.length >= MINSTENS) {
                return sleutel;
            }
        } catch (IllegalArgumentException geenBase64) {
            throw Sleutelfout.onbruikbaar(waar);
        }
        throw Sleutelfout.onbruikbaar(waar);
    }

    private static byte[] uitBestand(Path bestand, RandomGenerator toeval) {
        try {
            if (!Files.exists(bestand)) {
                var nieuw = new byte[MINSTENS];
                toeval.nextBytes(nieuw);
                maak(bestand, Base64.getEncoder().encode(nieuw));
            }
            return lees(bestand.toString(), Files.readString(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the abonnementen cannot be read or made", e);
        }
    }

    /** It is there whole or not at all, also when the power goes right after an LVS was shown its secret. */
    private static void maak(Path bestand, byte[] inhoud) throws IOException {
        var map = Alleenwij.maakMap(bestand.getParent());
        var onaf = map.resolve(BESTAND + ".tmp");
        Files.deleteIfExists(onaf);
        try (var kanaal = Alleenwij.open(onaf, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(inhoud); rest.hasRemaining(); ) {
                kanaal.write(rest);
            }
            kanaal.force(true);
        }
        Files.move(onaf, bestand, StandardCopyOption.ATOMIC_MOVE);
        try (var kanaal = FileChannel.open(map, StandardOpenOption.READ)) {
            kanaal.force(true);
        }
    }
}
