package nl.lvsgateway.techniek.opslag.duurzaam;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.LongStream;
import nl.lvsgateway.techniek.opslag.Alleenwij;

/**
 * The folder of the journal. Generation <i>n</i> is {@code n.basis}, all rows as they were when it began, and
 * {@code n.journaal}, what changed since.
 */
record Journaalmap(Path map) {

    private static final String BASIS = ".basis";
    private static final String JOURNAAL = ".journaal";
    private static final String OPSTART = "opstart";

    void maak() throws IOException {
        Alleenwij.maakMap(map);
        forceer();
    }

    Path basis(long generatie) {
        return map.resolve(naam(generatie) + BASIS);
    }

    Path journaal(long generatie) {
        return map.resolve(naam(generatie) + JOURNAAL);
    }

    private static String naam(long generatie) {
        return String.format(Locale.ROOT, "%08d", generatie);
    }

    /** The latest generation whose rows are complete; 0 when there is none. */
    long laatsteBasis() throws IOException {
        return generaties(BASIS).max().orElse(0);
    }

    long laatste() throws IOException {
        return LongStream.concat(generaties(BASIS), generaties(JOURNAAL)).max().orElse(0);
    }

    /** The journals to read on top of a basis, oldest first. */
    long[] journalenVanaf(long generatie) throws IOException {
        return generaties(JOURNAAL).filter(g -> g >= generatie).sorted().toArray();
    }

    void ruimOpVoor(long generatie) throws IOException {
        for (var soort : new String[] {BASIS, JOURNAAL}) {
            for (var oud : generaties(soort).filter(g -> g < generatie).toArray()) {
                Files.deleteIfExists(map.resolve(naam(oud) + soort));
            }
        }
        forceer();
    }

    private LongStream generaties(String soort) throws IOException {
        try (var paden = Files.list(map)) {
            return LongStream.of(paden.map(pad -> pad.getFileName().toString())
                    .filter(naam -> naam.matches("[0-9]{8,18}\\" + soort))
                    .mapToLong(naam -> Long.parseLong(naam.substring(0, naam.length() - soort.length())))
                    .toArray());
        }
    }

    /**
     * Whether the machine itself started anew since this was last asked; then what was not forced to disk is lost. So it did
     * when nobody remembers.
     */
    boolean isNieuweOpstart(String opstart) throws IOException {
        var plek = map.resolve(OPSTART);
        var zelfde = !opstart.isEmpty()
                && Files.exists(plek)
                && Files.readString(plek).equals(opstart);
        if (!zelfde) {
            zetVast(OPSTART, opstart);
        }
        return !zelfde;
    }

    /** A note, there for good when this returns. */
    void zetVast(String naam, String inhoud) throws IOException {
        try (var kanaal = Alleenwij.open(
                map.resolve(naam),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            kanaal.write(ByteBuffer.wrap(inhoud.getBytes(StandardCharsets.UTF_8)));
            kanaal.force(true);
        }
        forceer();
    }

    /** What the note said, empty when there was none; it is gone for good when this returns. */
    String neemWeg(String naam) throws IOException {
        var plek = map.resolve(naam);
        var inhoud = Files.exists(plek) ? Files.readString(plek) : "";
        Files.deleteIfExists(plek);
        forceer();
        return inhoud;
    }

    void forceer() throws IOException {
        try (var kanaal = FileChannel.open(map, StandardOpenOption.READ)) {
            kanaal.force(true);
        }
    }
}
