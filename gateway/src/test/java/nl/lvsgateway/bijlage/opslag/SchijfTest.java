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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.lvsgateway.bijlage.KluisVol;
import nl.lvsgateway.bijlage.TeGroot;
import nl.lvsgateway.techniek.opslag.Opslaginstellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class SchijfTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path map;

    private Schijf schijf() throws IOException {
        return new Schijf(new Opslaginstellingen(map, DataSize.ofMegabytes(1)), KLOK);
    }

    private static InputStream bytes(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private long bestanden() throws IOException {
        try (var paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile).count();
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
        var schijf = new Schijf(new Opslaginstellingen(map, DataSize.ofTerabytes(1000)), KLOK);

        assertThatThrownBy(schijf::open).isInstanceOf(KluisVol.class);
    }

    @Test
    void clears_what_a_dead_process_left_half_written() throws IOException {
        schijf();
        var oud = Files.writeString(map.resolve("inhoud/00/oud.tmp"), "half");
        Files.setLastModifiedTime(oud, FileTime.from(KLOK.instant().minusSeconds(7200)));
        var vers = Files.writeString(map.resolve("inhoud/00/vers.tmp"), "half");
        Files.setLastModifiedTime(vers, FileTime.from(KLOK.instant().minusSeconds(60)));

        schijf();

        assertThat(oud).doesNotExist();
        assertThat(vers).exists();
    }

    @Test
    void reads_no_path_outside_the_kluis() throws IOException {
        var schijf = schijf();

        assertThatThrownBy(() -> schijf.lees("../gateway.mv.db")).isInstanceOf(IllegalArgumentException.class);
    }
}
