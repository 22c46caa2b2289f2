package nl.lvsgateway.koppeling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test turns by hand. */
final class Draaiklok extends Clock {

    private volatile Instant nu;

    Draaiklok(Instant nu) {
        this.nu = nu;
    }

    void verder(Duration duur) {
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
