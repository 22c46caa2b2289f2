package nl.lvsgateway.techniek;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock turned by hand, or one that goes on a little every time somebody looks. */
public final class Klokje extends Clock {

    private final AtomicReference<Instant> nu;
    private final Duration bijElkeBlik;

    public Klokje() {
        this(Instant.parse("2026-11-23T08:00:00Z"));
    }

    public Klokje(Instant nu) {
        this(nu, Duration.ZERO);
    }

    public Klokje(Instant nu, Duration bijElkeBlik) {
        this.nu = new AtomicReference<>(nu);
        this.bijElkeBlik = bijElkeBlik;
    }

    public void draai(Duration duur) {
        nu.updateAndGet(eerst -> eerst.plus(duur));
    }

    @Override
    public Instant instant() {
        return nu.getAndUpdate(eerst -> eerst.plus(bijElkeBlik));
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
