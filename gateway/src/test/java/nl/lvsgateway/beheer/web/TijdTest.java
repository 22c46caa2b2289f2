package nl.lvsgateway.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TijdTest {

    private final Tijd tijd = new Tijd(Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_moment_to_come_is_told_in_dutch_time_and_one_that_went_by_is_not() {
        assertThat(tijd.straks(Instant.parse("2026-11-24T10:00:45Z"))).isEqualTo("11:00:45 uur");
        assertThat(tijd.straks(Instant.parse("2026-11-24T09:59:59Z"))).isEqualTo("zodra het kan");
    }

    @Test
    void the_farther_back_a_moment_lies_the_more_is_said_of_it() {
        assertThat(tijd.kort(Instant.parse("2026-11-24T07:30:00Z"))).isEqualTo("08:30");
        assertThat(tijd.kort(Instant.parse("2026-05-02T06:30:00Z"))).isEqualTo("2 mei, 08:30");
        assertThat(tijd.kort(Instant.parse("2025-05-02T07:30:00Z"))).isEqualTo("2 mei 2025, 09:30");
    }
}
