package nl.lvsgateway.aanvraag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.lvsgateway.techniek.Sha256;
import org.jspecify.annotations.Nullable;

/** Digest over all that a school handed in; equal content gives an equal digest, whichever door it came through. */
final class Vingerafdruk {

    private final MessageDigest sha = Sha256.nieuw();

    private Vingerafdruk() {}

    static String van(NieuweAanvraag nieuw) {
        return van(nieuw.gegevens(), nieuw.bestanden());
    }

    /** In whatever order the files came: a client that repeats need not keep it. */
    static String van(Aanvraaggegevens g, List<Bestand> bestanden) {
        return inVolgorde(
                g,
                bestanden.stream().sorted(Comparator.comparing(Bestand::inhoud)).toList());
    }

    /** Whether that is what was kept; before, the order counted, and such digests are still here. */
    static boolean is(String bewaard, Aanvraaggegevens g, List<Bestand> bestanden) {
        return bewaard.equals(van(g, bestanden)) || bewaard.equals(inVolgorde(g, bestanden));
    }

    private static String inVolgorde(Aanvraaggegevens g, List<Bestand> bestanden) {
        var afdruk = new Vingerafdruk();
        var c = g.contactpersoon();
        afdruk.neem(g.samenwerkingsverband(), g.aanvraagtype(), g.datum(), g.korteOmschrijving());
        afdruk.neem(g.omschrijving(), c.naam(), c.functie(), c.email(), c.telefoon(), g.leerling());
        g.gegevensblokken().forEach(afdruk::neem);
        for (var b : bestanden) {
            afdruk.neem(b.soort(), b.naam(), b.plek(), b.sha256());
        }
        return Sha256.hex(afdruk.sha);
    }

    /** Each part with its length, so that no two rows of parts look alike. */
    private void neem(@Nullable Object... delen) {
        for (var deel : delen) {
            var bytes = Objects.toString(deel, "\0").getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
    }
}
