package nl.lvsgateway.proeven.storing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The load of many LVS clients on all nodes, and the ledger of what they were told. */
final class Drukte {

    private final List<Knoop> knopen;
    private final Collection<Toezegging> boek = new ConcurrentLinkedQueue<>();
    private final AtomicInteger antwoorden = new AtomicInteger();
    /** Of each node that is to die at its next answer: who waits for that. */
    private final Map<Knoop, CountDownLatch> haken = new ConcurrentHashMap<>();

    private final List<Thread> klanten = new ArrayList<>();
    private volatile boolean gaatDoor = true;
    private volatile long uiterlijk = Long.MAX_VALUE;

    Drukte(List<Knoop> knopen) {
        this.knopen = knopen;
    }

    void begin(int hoeveel, long zaad) {
        for (int i = 0; i < hoeveel; i++) {
            var draad = new Thread(new Lvsklant(i, zaad, this), "lvs-" + i);
            draad.setDaemon(true);
            klanten.add(draad);
        }
        klanten.forEach(Thread::start);
    }

    void geenNieuwWerk() {
        gaatDoor = false;
    }

    /** No new work; who waits for an answer may ask on for a while. */
    void houdOp(Duration volhouden) {
        gaatDoor = false;
        uiterlijk = System.nanoTime() + volhouden.toNanos();
        for (var klant : klanten) {
            try {
                klant.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    boolean gaatDoor() {
        return gaatDoor;
    }

    boolean magVolhouden() {
        return System.nanoTime() < uiterlijk;
    }

    Knoop knoop(SplittableRandom toeval) {
        return knopen.get(toeval.nextInt(knopen.size()));
    }

    Toezegging boek(Toezegging toezegging) {
        boek.add(toezegging);
        return toezegging;
    }

    void antwoordVan(Knoop knoop) {
        antwoorden.incrementAndGet();
        var haak = haken.remove(knoop);
        if (haak != null) {
            knoop.dood(); // in the thread of the client: nothing is nearer to the answer
            haak.countDown();
        }
    }

    /** Kills the node at the very moment of an answer of its; when none comes, after a while all the same. */
    void doodBijAntwoord(Knoop knoop) {
        var haak = new CountDownLatch(1);
        haken.put(knoop, haak);
        try {
            if (!haak.await(5, TimeUnit.SECONDS) && haken.remove(knoop, haak)) {
                knoop.dood();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int antwoorden() {
        return antwoorden.get();
    }

    /** How many aanvragen the gateways hold by their own word. */
    int toegezegd() {
        return (int) boek.stream().filter(Toezegging::toegezegd).count();
    }

    Collection<Toezegging> boek() {
        return boek;
    }
}
