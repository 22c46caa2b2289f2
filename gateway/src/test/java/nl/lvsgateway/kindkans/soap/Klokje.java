package nl.lvsgateway.kindkans.soap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock turned by hand. */
public final class Klokje extends Clock {

    private Instant nu = Instant.parse("2026-11-23T08:00:00Z");

    public void draai(Duration duur) {
        nu = nu.plus(duur);
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
