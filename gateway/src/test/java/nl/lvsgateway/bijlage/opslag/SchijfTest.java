package nl.lvsgateway.bijlage.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import nl.lvsgateway.bijlage.Kluisinventaris;
import nl.lvsgateway.bijlage.TeGroot;
import nl.lvsgateway.techniek.OpslagVol;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class SchijfTest {

    @TempDir
    Path map;

    private Schijf schijf() throws IOException {
        return new Schijf(new Opslaginstellingen(map, DataSize.ofMegabytes(1)));
    }

    private static InputStream bytes(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private long bestanden() throws IOException {
        try (var paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile)
                    .filter(pad -> !pad.endsWith(Werkbank.TEKEN))
                    .count();
        }
    }

    @Test
    void gives_back_sealed_bytes_with_their_sha256() throws IOException {
        var schijf = schijf();
        try (var berging = schijf.open()) {
            var bewaard = berging.neem(bytes("abc"), 3);
            berging.bezegel();
            berging.houd();

            assertThat(bewaard.grootte()).isEqualTo(3);
            assertThat(bewaard.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(schijf.lees(bewaard.sleutel())).hasContent("abc");
        }
        assertThat(bestanden()).isEqualTo(1);
    }

    @Test
    void stops_at_the_limit_without_reading_on() throws IOException {
        var gelezen = new long[1];
        var eindeloos = new InputStream() {
            @Override
            public int read() {
                gelezen[0]++;
                return 1;
            }
        };
        try (var berging = schijf().open()) {
            assertThatThrownBy(() -> berging.neem(eindeloos, 1000)).isInstanceOf(TeGroot.class);
        }
        assertThat(gelezen[0]).isLessThan(100_000);
        assertThat(bestanden()).isZero();
    }

    @Test
    void leaves_nothing_of_what_was_not_kept() throws IOException {
        try (var berging = schijf().open()) {
            berging.neem(bytes("een"), 10);
            berging.neem(bytes("twee"), 10);
            berging.bezegel();
            berging.houd();
            berging.laatLos();
        }

        assertThat(bestanden()).isZero();
    }

    @Test
    void takes_nothing_when_the_reserve_is_gone() throws IOException {
        var schijf = new Schijf(new Opslaginstellingen(map, DataSize.ofTerabytes(1000)));

        assertThatThrownBy(schijf::open).isInstanceOf(OpslagVol.class);
    }

    @Test
    void clears_what_a_dead_process_left_half_written() throws IOException {
        var schijf = schijf();
        var dood = Files.createDirectories(map.resolve("inhoud/onaf/dood"));
        Files.writeString(dood.resolve("stuk-0"), "half");
        var laatst = Files.writeString(dood.resolve(Werkbank.TEKEN), "1");
        Files.setLastModifiedTime(laatst, geleden(Duration.ofHours(2)));

        schijf.onderhoud();

        assertThat(dood).doesNotExist();
    }

    @Test
    void what_an_older_version_left_half_written_is_looked_at_as_all_else_is() throws IOException {
        var schijf = schijf();
        var oud = Files.writeString(map.resolve("inhoud/07/oud.tmp"), "half");
        Files.setLastModifiedTime(oud, geleden(Duration.ofHours(2)));
        Files.writeString(map.resolve("inhoud/07/vers.tmp"), "half");
        var gezien = new ArrayList<String>();

        var alles = schijf.loopDoor(7, Instant.now().minusSeconds(3600), gezien::addAll);

        assertThat(alles).isEqualTo(2);
        assertThat(gezien).containsExactly("07/oud.tmp");
        schijf.verwijder(gezien);
        assertThat(oud).doesNotExist();
    }

    @Test
    void every_file_that_was_kept_is_on_a_plank() throws IOException {
        var schijf = schijf();
        var bewaard = new ArrayList<String>();
        for (var keer = 0; keer < 40; keer++) {
            try (var berging = schijf.open()) {
                bewaard.add(berging.neem(bytes("abc"), 3).sleutel());
                berging.bezegel();
                berging.houd();
            }
        }

        var gezien = new ArrayList<String>();
        for (var plank = 0; plank < Kluisinventaris.PLANKEN; plank++) {
            schijf.loopDoor(plank, Instant.now().plusSeconds(60), gezien::addAll);
        }

        assertThat(gezien).containsExactlyInAnyOrderElementsOf(bewaard);
    }

    private static FileTime geleden(Duration hoeLang) {
        return FileTime.from(Instant.now().minus(hoeLang));
    }

    @Test
    void reads_no_path_outside_the_kluis() throws IOException {
        var schijf = schijf();

        assertThatThrownBy(() -> schijf.lees("../gateway.mv.db")).isInstanceOf(IllegalArgumentException.class);
    }
}
