package nl.lvsgateway.abonnement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.springframework.stereotype.Component;

/** The key from which the secrets of abonnementen follow: from the settings, or else made once and kept beside the data. */
@Component
class Meldsleutel {

    private static final int MINSTENS = 32;
    private static final String BESTAND = "abonnement.sleutel";

    private final Abonnementinstellingen instellingen;
    private final Opslaginstellingen opslag;
    private final RandomGenerator toeval;
    private byte[] bytes = {};

    Meldsleutel(Abonnementinstellingen instellingen, Opslaginstellingen opslag, RandomGenerator toeval) {
        this.instellingen = instellingen;
        this.opslag = opslag;
        this.toeval = toeval;
        if (instellingen.sleutel() != null) {
            bytes = lees(instellingen.sleutel());
        }
    }

    synchronized byte[] bytes() {
        if (bytes.length == 0) {
            bytes = lees(uitBestand(opslag.map().resolve(BESTAND)));
        }
        return bytes.clone();
    }

    private static byte[] lees(String base64) {
        var sleutel = Base64.getDecoder().decode(base64.strip());
        if (sleutel.length < MINSTENS) {
            throw new IllegalStateException("gateway.abonnement.sleutel needs at least " + MINSTENS + " bytes");
        }
        return sleutel;
    }

    private String uitBestand(Path bestand) {
        try {
            if (!Files.exists(bestand)) {
                maak(bestand);
            }
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the abonnementen cannot be read or made", e);
        }
    }

    private void maak(Path bestand) throws IOException {
        var nieuw = new byte[MINSTENS];
        toeval.nextBytes(nieuw);
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        try (var kanaal = Files.newByteChannel(
                bestand, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), alleenVoorOns(bestand))) {
            kanaal.write(java.nio.ByteBuffer.wrap(Base64.getEncoder().encode(nieuw)));
        } catch (FileAlreadyExistsException anderWasEerst) {
            return;
        }
    }

    private static FileAttribute<?>[] alleenVoorOns(Path bestand) {
        var posix = bestand.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[] {};
    }
}
