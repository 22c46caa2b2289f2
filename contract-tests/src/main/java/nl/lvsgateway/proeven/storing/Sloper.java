package nl.lvsgateway.proeven.storing;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lvsgateway.proeven.proces.Geduld;

/** Kills one node again and again, mostly at the very moment of an answer, and lets it rise. */
final class Sloper implements Runnable {

    private static final int LANGSTE_VOORSPRONG_MS = 6_000;

    private final Knoop knoop;
    private final Drukte drukte;
    private final SplittableRandom toeval;
    private final Rooster rooster;
    private final AtomicInteger teller;

    /**
     * @param keren how often
     * @param eerste {@link System#nanoTime()} of the first time
     * @param tussen time between two
     */
    record Rooster(int keren, long eerste, Duration tussen) {}

    Sloper(Knoop knoop, Drukte drukte, long zaad, Rooster rooster, AtomicInteger teller) {
        this.knoop = knoop;
        this.drukte = drukte;
        this.toeval = new SplittableRandom(zaad);
        this.rooster = rooster;
        this.teller = teller;
    }

    @Override
    public void run() {
        for (int keer = 0; keer < rooster.keren() && drukte.gaatDoor(); keer++) {
            var wacht = rooster.eerste() + keer * rooster.tussen().toNanos() - System.nanoTime();
            Geduld.rust(Duration.ofNanos(Math.max(0, wacht)));
            sloop();
        }
    }

    private void sloop() {
        var ookInDeStart = toeval.nextInt(5) == 0;
        var voorsprong = ookInDeStart ? Duration.ofMillis(toeval.nextInt(LANGSTE_VOORSPRONG_MS) + 1) : Duration.ZERO;
        if (toeval.nextInt(4) == 0) {
            knoop.doodEnHerrijs(knoop::dood, voorsprong);
        } else {
            knoop.doodEnHerrijs(() -> drukte.doodBijAntwoord(knoop), voorsprong);
        }
        teller.addAndGet(ookInDeStart ? 2 : 1);
    }
}
