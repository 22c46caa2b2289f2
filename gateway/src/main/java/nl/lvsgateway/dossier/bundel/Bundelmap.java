package nl.lvsgateway.dossier.bundel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that an operator puts bundles in: each folder or zip is one. Looked at again and again. */
public final class Bundelmap {

    private static final Logger LOG = LoggerFactory.getLogger(Bundelmap.class);
    private static final int DIEPST = 8;

    private final Path map;
    private final Bundelkast kast;
    /** What each looked like when it was taken in: whoever changes a file changes this. */
    private final Map<String, String> gezien = new HashMap<>();

    /** Whose turn comes again, whatever they look like, with the reason that was told. */
    private final Map<String, String> voorlopig = new HashMap<>();

    public Bundelmap(Path map, Bundelkast kast) {
        this.map = map;
        this.kast = kast;
    }

    /** What cannot be looked at now stays as it was. */
    public synchronized void kijk() {
        List<Path> bronnen;
        try (var inhoud = Files.list(map)) {
            bronnen = inhoud.filter(Bundelmap::isBundel)
                    .sorted(Comparator.comparing(Bundelmap::tijd).thenComparing(Path::getFileName))
                    .toList();
        } catch (IOException e) {
            LOG.warn("The folder of bundles cannot be read: {}", e.getClass().getSimpleName());
            return;
        }
        var namen = bronnen.stream().map(Bundelmap::naam).collect(Collectors.toSet());
        Set.copyOf(gezien.keySet()).stream().filter(n -> !namen.contains(n)).forEach(this::weg);
        bronnen.forEach(this::kijk);
    }

    private void kijk(Path bron) {
        var nu = uiterlijk(bron);
        var wachtte = voorlopig.remove(naam(bron));
        if (nu.equals(gezien.put(naam(bron), nu)) && wachtte == null) {
            return;
        }
        var stand = kast.zet(naam(bron), () -> lees(bron));
        if (stand.voorlopig()) {
            voorlopig.put(naam(bron), stand.reden());
        }
        if (stand.reden().isEmpty()) {
            LOG.info("In use: bundle {}", stand.bundel());
        } else if (!stand.reden().equals(wachtte)) {
            LOG.warn("Bundle {} is refused: {}", stand.naam(), stand.reden());
        }
    }

    private Bundel lees(Path bron) throws Bundelfout {
        try {
            if (!bron.toRealPath().startsWith(map.toRealPath())) {
                throw new Bundelfout("Dit is een link naar buiten de map met bundels.");
            }
        } catch (IOException e) {
            throw new Bundelfout("De bundel kan niet worden gelezen.");
        }
        return Bundellezer.lees(bron);
    }

    private void weg(String naam) {
        gezien.remove(naam);
        voorlopig.remove(naam);
        kast.verwijder(naam);
        LOG.info("Bundle {} is no longer there", naam);
    }

    private static boolean isBundel(Path pad) {
        var naam = naam(pad);
        return !naam.startsWith(".")
                && (Files.isDirectory(pad)
                        || Files.isRegularFile(pad)
                                && naam.toLowerCase(java.util.Locale.ROOT).endsWith(".zip"));
    }

    private static String naam(Path pad) {
        return pad.getFileName().toString();
    }

    private static String tijd(Path pad) {
        try {
            return Files.getLastModifiedTime(pad).toInstant().toString();
        } catch (IOException weg) {
            return "";
        }
    }

    private static String uiterlijk(Path bron) {
        try (var paden = Files.walk(bron, DIEPST, FileVisitOption.FOLLOW_LINKS)) {
            return paden.limit(2_000)
                    .map(p -> p + " " + tijd(p) + " " + p.toFile().length())
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return e.toString();
        }
    }
}
