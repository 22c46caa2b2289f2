package nl.lvsgateway.bijlage.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.lvsgateway.bijlage.Berging;
import nl.lvsgateway.bijlage.Bijlagekluis;
import nl.lvsgateway.bijlage.KluisVol;
import nl.lvsgateway.bijlage.Kluisinventaris;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The kluis on a local or shared disk: 256 folders that exist from the start, so that a hand-in forces one folder. */
@Component
@ConditionalOnProperty(name = "gateway.bijlage.kluis", havingValue = "schijf", matchIfMissing = true)
class Schijf implements Bijlagekluis, Kluisinventaris {

    static final String ONAF = ".tmp";
    private static final Duration VERGETEN = Duration.ofHours(1);
    private static final int PER_GROEP = 500;

    private final Path map;
    private final Path inhoud;
    private final long reserve;

    Schijf(Opslaginstellingen instellingen, Clock klok) throws IOException {
        this.map = instellingen.map().toAbsolutePath();
        this.inhoud = map.resolve("inhoud");
        this.reserve = instellingen.reserve().toBytes();
        maakMappen();
        ruimVergetenOp(inhoud, ONAF, klok);
    }

    private void maakMappen() throws IOException {
        Files.createDirectories(inhoud);
        for (var nummer = 0; nummer < 256; nummer++) {
            Files.createDirectories(inhoud.resolve(String.format("%02x", nummer)));
        }
        forceerMap(inhoud);
        forceerMap(map);
    }

    /** Half-written files of a process that died; old enough that no other node can still be writing them. */
    static void ruimVergetenOp(Path map, String einde, Clock klok) throws IOException {
        var grens = klok.instant().minus(VERGETEN);
        try (var paden = Files.walk(map, 2)) {
            for (var pad : (Iterable<Path>)
                    paden.filter(Files::isRegularFile).filter(p -> p.toString().endsWith(einde))::iterator) {
                if (Files.getLastModifiedTime(pad).toInstant().isBefore(grens)) {
                    Files.deleteIfExists(pad);
                }
            }
        }
    }

    @Override
    public Berging open() {
        if (vrij() < reserve) {
            throw new KluisVol("Less than the reserve is free");
        }
        var id = UUID.randomUUID().toString();
        return new Schijfberging(inhoud, id.substring(0, 2), id);
    }

    private long vrij() {
        try {
            return Files.getFileStore(inhoud).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream lees(String sleutel) throws IOException {
        return Files.newInputStream(pad(sleutel));
    }

    @Override
    public void verwijder(Collection<String> sleutels) throws IOException {
        for (var sleutel : sleutels) {
            Files.deleteIfExists(pad(sleutel));
        }
    }

    @Override
    public void loopDoor(Instant voor, Consumer<List<String>> groep) throws IOException {
        try (var mappen = Files.list(inhoud)) {
            for (var ene : (Iterable<Path>) mappen::iterator) {
                loopDoor(ene, voor, groep);
            }
        }
    }

    private void loopDoor(Path ene, Instant voor, Consumer<List<String>> doe) throws IOException {
        var groep = new ArrayList<String>();
        try (var paden = Files.list(ene)) {
            for (var pad : (Iterable<Path>) paden::iterator) {
                if (isOuder(pad, voor)) {
                    groep.add(inhoud.relativize(pad).toString());
                }
                if (groep.size() == PER_GROEP) {
                    doe.accept(List.copyOf(groep));
                    groep.clear();
                }
            }
        }
        doe.accept(List.copyOf(groep));
    }

    /** One that another node removed meanwhile is not there to look at. */
    private static boolean isOuder(Path pad, Instant voor) throws IOException {
        try {
            return Files.getLastModifiedTime(pad).toInstant().isBefore(voor);
        } catch (NoSuchFileException alWeg) {
            return false;
        }
    }

    private Path pad(String sleutel) {
        var pad = inhoud.resolve(sleutel).normalize();
        if (!pad.startsWith(inhoud)) {
            throw new IllegalArgumentException("Not a sleutel of this kluis");
        }
        return pad;
    }

    static void forceerMap(Path map) throws IOException {
        try (var kanaal = FileChannel.open(map, StandardOpenOption.READ)) {
            kanaal.force(true);
        }
    }
}
