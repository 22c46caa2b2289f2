package nl.lvsgateway.koppeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CodeproefTest {

    private final Codeproef proef = new Codeproef(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void proves_the_right_code_and_no_other() {
        var hash = proef.hash(new Verificatiecode("regenboog"));

        assertThat(proef.klopt(new Verificatiecode(" regenboog "), hash)).isTrue();
        assertThat(proef.klopt(new Verificatiecode("Regenboog"), hash)).isFalse();
    }

    @Test
    void a_proof_holds_for_one_hash_only() {
        var oud = proef.hash(new Verificatiecode("oude-code"));
        assertThat(proef.klopt(new Verificatiecode("oude-code"), oud)).isTrue();

        var nieuw = proef.hash(new Verificatiecode("nieuwe-code"));

        assertThat(proef.klopt(new Verificatiecode("oude-code"), nieuw)).isFalse();
    }

    @Test
    void keeps_no_code_that_can_be_read() {
        var hash = proef.hash(new Verificatiecode("regenboog"));

        assertThat(hash).startsWith("$argon2id$").doesNotContain("regenboog");
        assertThat(new Verificatiecode("regenboog").toString()).doesNotContain("regenboog");
    }
}
