package nl.lvsgateway.techniek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class OpslagstoringTest {

    @Test
    void a_full_disk_is_told_apart_from_a_broken_one() {
        assertThat(Opslagstoring.van("writing", new IOException("No space left on device")))
                .isInstanceOf(OpslagVol.class);
        assertThat(Opslagstoring.van("writing", new FileSystemException("x", null, "Disk quota exceeded")))
                .isInstanceOf(OpslagVol.class);
        assertThat(Opslagstoring.van("writing", new IOException("Input/output error")))
                .isInstanceOf(OpslagStuk.class);
        assertThat(Opslagstoring.van("writing", new NoSuchFileException("tmp"))).isInstanceOf(OpslagStuk.class);
    }

    @Test
    void it_says_what_was_done_and_keeps_the_cause() {
        var oorzaak = new IOException();

        var storing = Opslagstoring.van("The journal cannot be forced", oorzaak);

        assertThat(storing).hasMessage("The journal cannot be forced").hasCause(oorzaak);
    }
}
