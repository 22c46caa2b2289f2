package nl.lvsgateway.techniek.opslag.duurzaam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power cut after power cut on one store, each spoiling what it can. */
class StroomuitvalTest {

    @TempDir
    private Path map;

    private String opstart = "maandag";

    @Test
    void every_acknowledged_row_survives_power_cuts_that_spoil_the_file_and_tear_the_end_of_the_journal()
            throws Exception {
        var keren = Integer.getInteger("stroomuitval.keren", 25);
        var toeval = new Random(20261124);
        var bevestigd = new ArrayList<String>();
        for (var keer = 0; keer < keren; keer++) {
            var leven = new Opslagleven(map, opstart);
            assertThat(leven.scholen()).containsExactlyElementsOf(bevestigd);
            for (var n = toeval.nextInt(12); n >= 0; n--) {
                var nummer = String.format("%06d", bevestigd.size());
                leven.bewaar(nummer, "S" + keer);
                bevestigd.add(nummer + " S" + keer);
            }
            if (toeval.nextInt(4) == 0) {
                leven.beheer.vernieuw();
            }
            leven.valUit();
            scheurEinde(toeval);
            bederf(toeval);
            opstart = "opstart " + keer;
        }
        try (var laatste = new Opslagleven(map, opstart)) {
            assertThat(laatste.scholen()).containsExactlyElementsOf(bevestigd);
        }
    }

    /** Bytes that were on their way when the power went: whole, half or nonsense. */
    private void scheurEinde(Random toeval) throws IOException {
        var journaalmap = new Journaalmap(map.resolve("journaal"));
        var rommel = new byte[toeval.nextInt(200)];
        toeval.nextBytes(rommel);
        try (var bestand =
                new RandomAccessFile(journaalmap.journaal(journaalmap.laatste()).toFile(), "rw")) {
            bestand.seek(bestand.length());
            bestand.write(rommel);
        }
    }

    private void bederf(Random toeval) throws IOException {
        var lengte = (int) Files.size(Opslagleven.databank(map));
        switch (toeval.nextInt(5)) {
            case 0 -> Files.delete(Opslagleven.databank(map));
            case 1 -> Opslagleven.beschadig(Opslagleven.databank(map), toeval.nextInt(lengte), 4096);
            case 2 -> Opslagleven.beschadig(Opslagleven.databank(map), 0, lengte);
            case 3 -> {
                try (var bestand =
                        new RandomAccessFile(Opslagleven.databank(map).toFile(), "rw")) {
                    bestand.setLength(toeval.nextInt(lengte));
                }
            }
            default -> assertThat(lengte).isPositive();
        }
    }
}
