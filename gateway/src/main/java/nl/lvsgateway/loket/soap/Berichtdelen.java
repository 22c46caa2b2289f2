package nl.lvsgateway.loket.soap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.lvsgateway.loket.Deelstroom;
import nl.lvsgateway.loket.keuren.Grenswacht;
import nl.lvsgateway.techniek.mime.Deel;
import nl.lvsgateway.techniek.mime.Delenlezer;
import org.jspecify.annotations.Nullable;

/** The parts of one message beside its root: those that came before it wait in a temporary file, the others still come in. */
final class Berichtdelen {

    private final Grenswacht grenzen;
    private final List<Vooraf> vooraf = new ArrayList<>();
    private @Nullable Delenlezer lezer;

    Berichtdelen(Grenswacht grenzen) {
        this.grenzen = grenzen;
    }

    /** @param id of the part, as its header says */
    record Vooraf(String plaats, String id, Inlinebestand bestand) {}

    void komtNog(Delenlezer delen) {
        lezer = delen;
    }

    void neemVooraf(Deel deel) throws IOException {
        var bestand = new Inlinebestand(grenzen.los());
        vooraf.add(new Vooraf(deel.plaats(), deel.id(), bestand));
        grenzen.telMee(bestand.neem(deel.inhoud()));
    }

    List<Vooraf> vooraf() {
        return List.copyOf(vooraf);
    }

    /** Streams; {@code null} when the message came in whole. */
    @Nullable
    Deel volgende() {
        try {
            return lezer == null ? null : lezer.volgende();
        } catch (IOException fout) {
            throw Deelstroom.geweigerd(fout);
        }
    }

    void sluit() {
        vooraf.forEach(deel -> deel.bestand().close());
    }
}
