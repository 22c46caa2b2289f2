package nl.lvsgateway.proeven.meting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.lvsgateway.proeven.lvs.Proefbundel;
import nl.lvsgateway.proeven.proces.Start;
import nl.lvsgateway.proeven.proces.Werkmap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What judging a dossier costs: its time beside that of bare schema validation by the JDK in the same run, and the heap
 * it takes for a dossier of 60 MB. No verdict: figures differ per machine.
 */
@Command(
        name = "keuring",
        description = "Meet wat het keuren van een dossier kost, naast het kale schema in dezelfde ronde.")
public final class Dossiermeting implements Callable<Integer> {

    /** MB; as small as it may be when a dossier of 60 MB is judged. */
    private static final int KRAP = 64;

    private static final int GEWOON = 192;

    @Parameters(arity = "0..1", paramLabel = "DOSSIER", description = "Een dossier; zonder dit dat van de demo.")
    private @Nullable Path dossier;

    @Option(
            names = "--bundel",
            paramLabel = "MAP",
            description = "Een bundel om ook mee te keuren, van de versie van het dossier; zonder dit een van onszelf.")
    private @Nullable Path bundel;

    @Override
    public Integer call() throws Exception {
        var map = Werkmap.nieuw();
        try (var pakket = Pakket.open(Start.van("keuring").jar(), map)) {
            var xml = dossier == null ? pakket.lees("demo/dossiers/poswv.xml") : Files.readAllBytes(dossier);
            new Keurtijd(pakket, xml).meet();
            new Keurheap(Keuring.alles(pakket), map, xml).meet();
            var zelf = bundel == null ? Proefbundel.map(map.resolve("bundel")) : bundel;
            var erbij = bundel == null ? Proefbundel.hernoemd(xml) : xml;
            new Bundeltijd(Keuring.bundel(pakket, zelf, GEWOON), zelf, erbij).meet();
            System.out.printf("By a bundle, in a process with a heap of %d MB in all:%n", KRAP);
            new Keurheap(Keuring.bundel(pakket, zelf, KRAP), map, erbij).meet();
        } finally {
            Werkmap.verwijder(map);
        }
        return 0;
    }
}
