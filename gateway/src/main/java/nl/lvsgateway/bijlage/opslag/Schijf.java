package nl.lvsgateway.bijlage.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.lvsgateway.bijlage.Berging;
import nl.lvsgateway.bijlage.Bijlagekluis;
import nl.lvsgateway.bijlage.Kluisinventaris;
import nl.lvsgateway.techniek.OpslagVol;
import nl.lvsgateway.techniek.Opslagstoring;
import nl.lvsgateway.techniek.opslag.Alleenwij;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The kluis on a local or shared disk: 256 folders that exist from the start, so that a hand-in forces one folder. */
@Component
@ConditionalOnProperty(name = "gateway.bijlage.kluis", havingValue = "schijf", matchIfMissing = true)
class Schijf implements Bijlagekluis, Kluisinventaris, Eindplaats {

    private static final int PER_GROEP = 500;

    private final Path map;
    private final Path inhoud;
    private final Werkbank werkbank;
    private final long reserve;

    Schijf(Opslaginstellingen instellingen) throws IOException {
        this.map = instellingen.map().toAbsolutePath();
        this.inhoud = map.resolve("inhoud");
        this.werkbank = new Werkbank(inhoud.resolve("onaf"));
        this.reserve = instellingen.reserve().toBytes();
        maakMappen();
    }

    private void maakMappen() throws IOException {
        Alleenwij.maakMap(inhoud);
        for (var nummer = 0; nummer < PLANKEN; nummer++) {
            Alleenwij.maakMap(plank(nummer));
        }
        forceerMap(inhoud);
        forceerMap(map);
    }

    private Path plank(int nummer) {
        return inhoud.resolve(HexFormat.of().toHexDigits((byte) nummer));
    }

    @Override
    public Berging open() {
        if (vrij() < reserve) {
            throw new OpslagVol("Less than the reserve is free");
        }
        var id = UUID.randomUUID().toString();
        return new Werkberging(werkbank, this, id.substring(0, 2) + "/" + id);
    }

    private long vrij() {
        try {
            return Files.getFileStore(inhoud).getUsableSpace();
        } catch (IOException e) {
            throw Opslagstoring.van("The disk cannot be looked at", e);
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

    /** All of one hand-in are on one plank: one force is enough for their names. */
    @Override
    public void bezegel(List<Werkstuk> stukken) throws IOException {
        for (var stuk : stukken) {
            Files.move(stuk.bestand(), pad(stuk.bewaard().sleutel()), StandardCopyOption.ATOMIC_MOVE);
        }
        if (!stukken.isEmpty()) {
            forceerMap(pad(stukken.get(0).bewaard().sleutel()).getParent());
        }
    }

    @Override
    public void onderhoud() {
        werkbank.onderhoud();
    }

    @Override
    public int loopDoor(int nummer, Instant voor, Consumer<List<String>> groep) throws IOException {
        var gezien = 0;
        var ouder = new ArrayList<String>();
        try (var paden = Files.newDirectoryStream(plank(nummer))) {
            for (var pad : paden) {
                gezien++;
                if (isOuder(pad, voor)) {
                    ouder.add(inhoud.relativize(pad).toString());
                }
                if (ouder.size() == PER_GROEP) {
                    groep.accept(List.copyOf(ouder));
                    ouder.clear();
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        groep.accept(List.copyOf(ouder));
        return gezien;
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

    private static void forceerMap(Path map) throws IOException {
        try (var kanaal = FileChannel.open(map, StandardOpenOption.READ)) {
            kanaal.force(true);
        }
    }
}
