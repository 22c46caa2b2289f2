package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.TE_DRUK;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.VERIFICATIECODE_ONJUIST;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Judges a verificatiecode. What was proven a moment ago is cheap; what must pay for the slow hash goes one at a time per
 * school and LVS, so that guessing in many threads cannot pass the count of wrong codes. It waits for others, so it is never
 * called within a transaction.
 */
@Component
class Codekeuring {

    private final Codeproef proef;
    private final Codewacht wacht;
    private final Rekenbeurten beurten;
    private final Duration geduld;
    /** Only of those who stand in it. */
    private final Cache<String, ReentrantLock> rijen =
            Caffeine.newBuilder().weakValues().build();

    Codekeuring(Codeproef proef, Codewacht wacht, Rekenbeurten beurten, Codeinstellingen instellingen) {
        this.proef = proef;
        this.wacht = wacht;
        this.beurten = beurten;
        this.geduld = instellingen.geduld();
    }

    /**
     * The koppelingen whose code this is, at least one.
     *
     * @param kandidaten what the caller may mean, one or more of one school and LVS; read again after waiting
     */
    List<Koppeling> juist(Supplier<List<Kandidaat>> kandidaten, Verificatiecode code) {
        var eerst = kandidaten.get();
        wacht.laatDoor(eerst);
        if (code.isLeeg()) {
            // nothing was guessed, so nothing is counted
            throw new ToegangGeweigerd(VERIFICATIECODE_ONJUIST);
        }
        if (eerst.stream().allMatch(k -> bekend(k, code))) {
            var juist = eerst.stream().filter(k -> klopt(k, code)).toList();
            if (!juist.isEmpty()) {
                wacht.gelukt(juist.get(0));
                return koppelingen(juist);
            }
        }
        return opBeurt(eerst.get(0).koppeling(), () -> langzaam(kandidaten.get(), code));
    }

    private boolean bekend(Kandidaat kandidaat, Verificatiecode code) {
        return klopt(kandidaat, code)
                || kandidaat.hashes().stream()
                        .allMatch(hash -> proef.eerder(code, hash).isPresent());
    }

    private boolean klopt(Kandidaat kandidaat, Verificatiecode code) {
        return kandidaat.hashes().stream()
                .anyMatch(hash -> proef.eerder(code, hash).orElse(false));
    }

    private List<Koppeling> langzaam(List<Kandidaat> kandidaten, Verificatiecode code) {
        wacht.laatDoor(kandidaten);
        var juist = kandidaten.stream()
                .filter(k -> beurten.doe(k.koppeling().lvs(), () -> vergelijk(k, code)))
                .toList();
        if (juist.isEmpty()) {
            throw wacht.mislukt(kandidaten.get(0).koppeling());
        }
        // Only for who came in: what a guesser hears takes as long the next time.
        kandidaten.stream()
                .filter(k -> !juist.contains(k))
                .flatMap(k -> k.hashes().stream())
                .forEach(hash -> proef.onthoud(code, hash, false));
        wacht.gelukt(juist.get(0));
        return koppelingen(juist);
    }

    /** Always as many slow hashes as there can be codes, so that time does not tell how many are set. */
    private boolean vergelijk(Kandidaat kandidaat, Verificatiecode code) {
        for (var hash : kandidaat.hashes()) {
            if (proef.eerder(code, hash).orElse(false) || proef.vergelijk(code, hash)) {
                proef.onthoud(code, hash, true);
                return true;
            }
        }
        for (var i = kandidaat.hashes().size(); i < Kandidaat.MEESTE_CODES; i++) {
            proef.doeAlsof(code);
        }
        return false;
    }

    private static List<Koppeling> koppelingen(List<Kandidaat> kandidaten) {
        return kandidaten.stream().map(Kandidaat::koppeling).toList();
    }

    private <T> T opBeurt(Koppeling koppeling, Supplier<T> werk) {
        var rij = rijen.get(koppeling.school() + " " + koppeling.lvs(), nieuw -> new ReentrantLock(true));
        if (!aanDeBeurt(rij)) {
            throw ToegangGeweigerd.naWachten(TE_DRUK, geduld);
        }
        try {
            return werk.get();
        } finally {
            rij.unlock();
        }
    }

    private boolean aanDeBeurt(ReentrantLock rij) {
        try {
            return rij.tryLock(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
