package nl.lvsgateway.proeven.aansluiten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.lvs.Proefbijlage;

/**
 * A folder as a school keeps it: dossiers, and beside them the files that go with each.
 *
 * @param over files that go with no dossier
 */
record Dossiermap(List<Stuk> dossiers, List<String> over) {

    private static final String DOSSIER = ".xml";

    /** A dossier with its bijlagen. */
    record Stuk(String naam, Inhoud dossier, List<Proefbijlage> bijlagen) {

        /** The same content has the same kenmerk, so that sending it again is a repeat. */
        String kenmerk(String velden) {
            var sommen =
                    bijlagen.stream().map(b -> b.naam() + b.inhoud().sha256()).collect(Collectors.joining());
            var alles = naam + velden + dossier.sha256() + sommen;
            return UUID.nameUUIDFromBytes(alles.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    /** @param plek the slot that the bijlagen fill */
    static Dossiermap lees(Path map, String plek) {
        var bestanden = bestanden(map);
        var dossiers = bestanden.stream().filter(Dossiermap::isDossier).toList();
        var namen = dossiers.stream().map(Dossiermap::zonderEind).toList();
        var perDossier = bestanden.stream()
                .filter(bestand -> !isDossier(bestand))
                .collect(Collectors.groupingBy(bestand -> bijWie(bestand, namen)));
        var stukken = dossiers.stream()
                .map(dossier -> new Stuk(
                        zonderEind(dossier),
                        inhoud(dossier),
                        perDossier.getOrDefault(Optional.of(zonderEind(dossier)), List.of()).stream()
                                .map(bestand -> bijlage(bestand, plek))
                                .toList()))
                .toList();
        var over = perDossier.getOrDefault(Optional.<String>empty(), List.of()).stream()
                .map(bestand -> bestand.getFileName().toString())
                .toList();
        return new Dossiermap(stukken, over);
    }

    private static List<Path> bestanden(Path map) {
        try (var alles = Files.list(map)) {
            return alles.filter(Files::isRegularFile)
                    .filter(bestand -> !naam(bestand).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only dossier, or the one whose name it begins with; of two such names the longest. */
    private static Optional<String> bijWie(Path bestand, List<String> namen) {
        return namen.stream()
                .filter(naam -> namen.size() == 1 || naam(bestand).startsWith(naam))
                .max(Comparator.comparingInt(String::length));
    }

    private static Proefbijlage bijlage(Path bestand, String plek) {
        var soort = URLConnection.guessContentTypeFromName(naam(bestand));
        var mediatype = soort == null ? "application/octet-stream" : soort;
        return new Proefbijlage(naam(bestand), plek, mediatype, inhoud(bestand));
    }

    private static Inhoud inhoud(Path bestand) {
        try {
            return new Inhoud.Bron(Files.size(bestand), () -> open(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Path bestand) {
        try {
            return Files.newInputStream(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDossier(Path bestand) {
        return naam(bestand).toLowerCase(Locale.ROOT).endsWith(DOSSIER);
    }

    private static String zonderEind(Path bestand) {
        return naam(bestand).substring(0, naam(bestand).length() - DOSSIER.length());
    }

    private static String naam(Path bestand) {
        return Objects.requireNonNull(bestand.getFileName()).toString();
    }
}
