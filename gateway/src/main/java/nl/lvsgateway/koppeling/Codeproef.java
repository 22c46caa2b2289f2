package nl.lvsgateway.koppeling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and proves verificatiecodes, slowly: take a turn for it. At rest Argon2id; a verdict is remembered for a short time under a keyed digest of
 * code and hash that only this process can make, so that not every call pays for the slow hash. A changed code has another
 * hash, so an old verdict says nothing about it, on whatever node it was changed.
 */
@Component
class Codeproef {

    private static final int HOOGSTENS = 20_000;

    private final Argon2PasswordEncoder traag = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Cache<String, Boolean> geheugen;
    private final SecretKeySpec sleutel;
    private final String nep;

    Codeproef(Codeinstellingen instellingen, Clock klok) {
        this.geheugen = Caffeine.newBuilder()
                .maximumSize(HOOGSTENS)
                .expireAfterWrite(instellingen.bewijs())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(klok.millis()))
                .build();
        var toeval = new byte[32];
        new SecureRandom().nextBytes(toeval);
        this.sleutel = new SecretKeySpec(toeval, "HmacSHA256");
        this.nep = traag.encode(HexFormat.of().formatHex(toeval));
    }

    String hash(Verificatiecode code) {
        return traag.encode(code.waarde());
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
        return traag.matches(code.waarde(), hash);
    }

    /** Takes as long as {@link #vergelijk}, for where there is nothing to compare with. */
    void doeAlsof(Verificatiecode code) {
        if (vergelijk(code, nep)) {
            throw new IllegalStateException("A random code was guessed");
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
