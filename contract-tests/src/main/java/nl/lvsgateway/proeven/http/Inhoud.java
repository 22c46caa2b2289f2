package nl.lvsgateway.proeven.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/** Bytes to send, of known length, made anew at every reading: nothing big lies in the heap or in the repository. */
public interface Inhoud {

    long grootte();

    InputStream open();

    /** The same seed gives the same bytes, another seed gives others. */
    static Inhoud gezaaid(long grootte, long zaad) {
        return new Bron(grootte, () -> new Zaadstroom(grootte, zaad));
    }

    static Inhoud van(byte[] bytes) {
        return new Bron(bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    static Inhoud van(String tekst) {
        return van(tekst.getBytes(StandardCharsets.UTF_8));
    }

    static Inhoud samen(List<Inhoud> delen) {
        var grootte = delen.stream().mapToLong(Inhoud::grootte).sum();
        return new Bron(grootte, () -> achterElkaar(delen));
    }

    private static InputStream achterElkaar(List<Inhoud> delen) {
        var stromen = new ArrayList<InputStream>();
        delen.forEach(deel -> stromen.add(deel.open()));
        return new SequenceInputStream(Collections.enumeration(stromen));
    }

    /** No more than the first bytes. */
    default Inhoud begin(long bytes) {
        try (var heel = open()) {
            return van(heel.readNBytes(Math.toIntExact(bytes)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    default Inhoud alsBase64() {
        return new Bron((grootte() + 2) / 3 * 4, () -> new Base64stroom(open()));
    }

    default String sha256() {
        try (var stroom = open()) {
            var som = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[64 * 1024];
            for (int n = stroom.read(buffer); n >= 0; n = stroom.read(buffer)) {
                som.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(som.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    default Path alsBestand(Path map) {
        try (var stroom = open()) {
            var bestand = Files.createTempFile(map, "inhoud", ".bin");
            try (var uit = Files.newOutputStream(bestand)) {
                stroom.transferTo(uit);
            }
            return bestand;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param opener opens the stream; called once for every reading */
    record Bron(long grootte, Supplier<InputStream> opener) implements Inhoud {
        @Override
        public InputStream open() {
            return opener.get();
        }
    }
}
