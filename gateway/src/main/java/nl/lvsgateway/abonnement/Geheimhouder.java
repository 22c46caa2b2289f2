package nl.lvsgateway.abonnement;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes the secret of an abonnement and signs with it, by the Standard Webhooks specification. The secret is kept nowhere:
 * it follows from the key of this gateway and the zout in the database, so neither alone gives it away.
 */
@Component
class Geheimhouder {

    private static final String HMAC = "HmacSHA256";
    private static final String VOORVOEGSEL = "whsec_";
    private static final int ZOUT = 24;

    private final Meldsleutel sleutel;
    private final RandomGenerator toeval;

    Geheimhouder(Meldsleutel sleutel, RandomGenerator toeval) {
        this.sleutel = sleutel;
        this.toeval = toeval;
    }

    String nieuwZout() {
        var bytes = new byte[ZOUT];
        toeval.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** As it is shown to the LVS, once. */
    String toon(String lvs, String zout) {
        return VOORVOEGSEL + Base64.getEncoder().encodeToString(geheim(lvs, zout));
    }

    /** What goes in the header: one signature, or two while a secret is being replaced. */
    String ondertekening(Abonnement abonnement, String gebeurtenisId, String lichaam, Instant nu) {
        var tekst = gebeurtenisId + "." + nu.getEpochSecond() + "." + lichaam;
        List<String> handtekeningen = new ArrayList<>();
        handtekeningen.add(handtekening(abonnement.lvs(), abonnement.zout(), tekst));
        var vorig = abonnement.vorigZout();
        var vorigTot = abonnement.vorigTot();
        if (vorig != null && vorigTot != null && nu.isBefore(vorigTot)) {
            handtekeningen.add(handtekening(abonnement.lvs(), vorig, tekst));
        }
        return String.join(" ", handtekeningen);
    }

    private String handtekening(String lvs, String zout, String tekst) {
        return "v1," + Base64.getEncoder().encodeToString(hmac(geheim(lvs, zout), tekst));
    }

    private byte[] geheim(String lvs, String zout) {
        return hmac(sleutel.bytes(), "abonnement\n" + lvs + "\n" + zout);
    }

    private static byte[] hmac(byte[] sleutel, String tekst) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(sleutel, HMAC));
            return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 belongs to every JDK", e);
        }
    }
}
