package nl.lvsgateway.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The dossiers in the resources, and streams of what tests make of them. */
final class Voorbeelddossier {

    static final String POSWV = "/demo/dossiers/poswv.xml";
    static final String VOSWV = "/demo/dossiers/voswv.xml";

    private Voorbeelddossier() {}

    static String poswv() {
        return lees(POSWV);
    }

    static String lees(String bron) {
        try (var in = Voorbeelddossier.class.getResourceAsStream(bron)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream stroom(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
