package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.TE_DRUK;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and proves verificatiecodes. At rest Argon2id; a verdict is remembered for a short time under a keyed digest of
 * code and hash that only this process can make, so that not every call pays for the slow hash. A changed code has another
 * hash, so an old verdict says nothing about it, on whatever node it was changed.
 */
@Component
class Codeproef {

    private static final int HOOGSTENS = 20_000;

    /** Each slow hash takes 16 MB; two at a time keeps a small heap safe. */
    private static final int TEGELIJK = 2;

    private final Argon2PasswordEncoder traag = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore beurt = new Semaphore(TEGELIJK, true);
    private final Cache<String, Boolean> geheugen;
    private final SecretKeySpec sleutel;
    private final Duration geduld;
    private final String nep;

    Codeproef(Codeinstellingen instellingen, Clock klok) {
        this.geheugen = Caffeine.newBuilder()
                .maximumSize(HOOGSTENS)
                .expireAfterWrite(instellingen.bewijs())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(klok.millis()))
                .build();
        this.geduld = instellingen.geduld();
        var toeval = new byte[32];
        new SecureRandom().nextBytes(toeval);
        this.sleutel = new SecretKeySpec(toeval, "HmacSHA256");
        this.nep = traag.encode(HexFormat.of().formatHex(toeval));
    }

    String hash(Verificatiecode code) {
        return opBeurt(() -> traag.encode(code.waarde()));
    }

    /** What was found before; empty when it was not judged, or too long ago. */
    Optional<Boolean> eerder(Verificatiecode code, String hash) {
        return Optional.ofNullable(geheugen.getIfPresent(bewijs(code, hash)));
    }

    void onthoud(Verificatiecode code, String hash, boolean klopt) {
        geheugen.put(bewijs(code, hash), klopt);
    }

    /** Pays for the slow hash. */
    boolean vergelijk(Verificatiecode code, String hash) {
        return opBeurt(() -> traag.matches(code.waarde(), hash));
    }

    /** Takes as long as {@link #vergelijk}, for where there is nothing to compare with. */
    void doeAlsof(Verificatiecode code) {
        if (vergelijk(code, nep)) {
            throw new IllegalStateException("A random code was guessed");
        }
    }

    private <T> T opBeurt(Supplier<T> werk) {
        if (!krijgBeurt()) {
            throw ToegangGeweigerd.naWachten(TE_DRUK, geduld);
        }
        try {
            return werk.get();
        } finally {
            beurt.release();
        }
    }

    private boolean krijgBeurt() {
        try {
            return beurt.tryAcquire(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String bewijs(Verificatiecode code, String hash) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(sleutel);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(code.waarde().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 belongs to every JDK", e);
        }
    }
}
