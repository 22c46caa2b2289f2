package nl.lvsgateway.koppeling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and proves verificatiecodes. At rest Argon2id; a code that was proven is remembered for a short time as a keyed
 * digest that only this process can make, so that not every call pays for the slow hash.
 */
@Component
class Codeproef {

    private static final Duration GELDIG = Duration.ofMinutes(10);
    private static final int HOOGSTENS = 10_000;

    private final Argon2PasswordEncoder traag = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    /** Each slow hash takes 16 MB; two at a time keeps a small heap safe. */
    private final Semaphore beurt = new Semaphore(2, true);

    private final Map<String, Instant> bewezen = new ConcurrentHashMap<>();
    private final SecretKeySpec sleutel;
    private final Clock klok;

    Codeproef(Clock klok) {
        this.klok = klok;
        var toeval = new byte[32];
        new SecureRandom().nextBytes(toeval);
        this.sleutel = new SecretKeySpec(toeval, "HmacSHA256");
    }

    String hash(Verificatiecode code) {
        beurt.acquireUninterruptibly();
        try {
            return traag.encode(code.waarde());
        } finally {
            beurt.release();
        }
    }

    boolean klopt(Verificatiecode code, String hash) {
        var bewijs = bewijs(code, hash);
        var tot = bewezen.get(bewijs);
        if (tot != null && klok.instant().isBefore(tot)) {
            return true;
        }
        var goed = vergelijkTraag(code, hash);
        if (goed) {
            onthoud(bewijs);
        }
        return goed;
    }

    private boolean vergelijkTraag(Verificatiecode code, String hash) {
        beurt.acquireUninterruptibly();
        try {
            return traag.matches(code.waarde(), hash);
        } finally {
            beurt.release();
        }
    }

    private void onthoud(String bewijs) {
        var nu = klok.instant();
        if (bewezen.size() >= HOOGSTENS) {
            bewezen.values().removeIf(nu::isAfter);
        }
        bewezen.put(bewijs, nu.plus(GELDIG));
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
