package nl.lvsgateway.simulator.soap;

import jakarta.activation.DataHandler;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.lvsgateway.simulator.Stuk;
import nl.lvsgateway.simulator.Zending;
import nl.ososchemas.kindkans.v1.Bijlage;
import nl.ososchemas.kindkans.v1.LeverBericht;
import org.jspecify.annotations.Nullable;

/** Reads a message to its last byte and keeps sizes and checksums, never a name or content. */
final class Zendinglezer {

    private Zendinglezer() {}

    static Zending lees(LeverBericht vraag) throws IOException, Onvolledig {
        var dossier =
                vraag.getDossier() == null ? null : hash(vraag.getDossier().getInhoud());
        var bijlagen = bijlagen(vraag.getBijlage());
        return new Zending(
                verplicht("BerichtId", vraag.getBerichtId()),
                verplicht("Aanvraagreferentie", vraag.getAanvraagreferentie()),
                vraag.getVersie(),
                vraag.isAlleenNieuweBijlagen(),
                verplicht("School", vraag.getSchool()),
                verplicht("Aanvraagtype", vraag.getAanvraagtype()),
                dossier,
                bijlagen);
    }

    private static List<Stuk> bijlagen(List<Bijlage> bijlagen) throws IOException, Onvolledig {
        var stukken = new ArrayList<Stuk>();
        for (var bijlage : bijlagen) {
            stukken.add(hash(bijlage.getInhoud()));
        }
        return List.copyOf(stukken);
    }

    private static Stuk hash(@Nullable DataHandler inhoud) throws IOException, Onvolledig {
        if (inhoud == null) {
            throw new Onvolledig("Inhoud");
        }
        var sha256 = sha256();
        var buffer = new byte[32 * 1024];
        long grootte = 0;
        try (InputStream in = inhoud.getInputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
                grootte += n;
            }
        }
        return new Stuk(grootte, HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String verplicht(String veld, @Nullable String waarde) throws Onvolledig {
        if (waarde == null || waarde.isBlank()) {
            throw new Onvolledig(veld);
        }
        return waarde;
    }

    /** A field that the WSDL asks for is not there; the message is its name. */
    static final class Onvolledig extends Exception {

        private static final long serialVersionUID = 1L;

        Onvolledig(String veld) {
            super(veld);
        }
    }
}
