package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.Koppelwereld.INSTELLINGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.lvsgateway.techniek.Klokje;
import org.junit.jupiter.api.Test;

class CodeproefTest {

    private static final Verificatiecode REGENBOOG = new Verificatiecode("regenboog");

    private final Klokje klok = new Klokje(Instant.parse("2026-11-23T10:00:00Z"));
    private final Codeproef proef = new Codeproef(INSTELLINGEN, klok);

    @Test
    void proves_the_right_code_and_no_other() {
        var hash = proef.hash(REGENBOOG);

        assertThat(proef.vergelijk(new Verificatiecode(" regenboog "), hash)).isTrue();
        assertThat(proef.vergelijk(new Verificatiecode("Regenboog"), hash)).isFalse();
    }

    @Test
    void takes_the_same_letter_for_the_same_however_it_was_typed() {
        var hash = proef.hash(new Verificatiecode("café-code"));

        assertThat(proef.vergelijk(new Verificatiecode("cafe\u0301-code"), hash))
                .isTrue();
    }

    @Test
    void a_verdict_holds_for_one_code_and_one_hash_and_for_a_short_time() {
        proef.onthoud(REGENBOOG, "hash", true);

        assertThat(proef.eerder(REGENBOOG, "hash")).contains(true);
        assertThat(proef.eerder(REGENBOOG, "andere-hash")).isEmpty();
        assertThat(proef.eerder(new Verificatiecode("andere"), "hash")).isEmpty();
        klok.draai(INSTELLINGEN.bewijs().plus(Duration.ofSeconds(1)));
        assertThat(proef.eerder(REGENBOOG, "hash")).isEmpty();
    }

    @Test
    void keeps_no_code_that_can_be_read() {
        var hash = proef.hash(REGENBOOG);

        assertThat(hash).startsWith("$argon2id$").doesNotContain("regenboog");
        assertThat(REGENBOOG.toString()).doesNotContain("regenboog");
    }
}
