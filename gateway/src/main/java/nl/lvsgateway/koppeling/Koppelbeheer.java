package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.KOPPELING_NIET_ACTIEF;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.NIET_AANGEMELD;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.SAMENWERKINGSVERBAND_KIEZEN;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.SCHOOL_ONBEKEND;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.VERIFICATIECODE_ONJUIST;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may speak for which school: proves the LVS and the verificatiecode, switches a koppeling on. */
@Service
public class Koppelbeheer {

    private final Koppelingen koppelingen;
    private final Codeproef proef;
    private final Clock klok;

    Koppelbeheer(Koppelingen koppelingen, Codeproef proef, Clock klok) {
        this.koppelingen = koppelingen;
        this.proef = proef;
        this.klok = klok;
    }

    /** The LVS that holds this API key. Keys are long and random, so a fast digest is enough. */
    public Lvs herken(@Nullable String sleutel) {
        if (sleutel == null || sleutel.isBlank()) {
            throw new ToegangGeweigerd(NIET_AANGEMELD);
        }
        return koppelingen.lvsMetSleutel(sleutelHash(sleutel)).orElseThrow(() -> new ToegangGeweigerd(NIET_AANGEMELD));
    }

    /** Who shows this may come in: the LVS is known and may speak for the school. */
    public Toegang controleer(Toegangsverzoek verzoek) {
        return controleer(herken(verzoek.sleutel()), verzoek.school(), verzoek.code());
    }

    /** The LVS may speak for the school when a koppeling is on and the code is right. */
    Toegang controleer(Lvs lvs, @Nullable String schoolnummer, Verificatiecode code) {
        var school = bekend(schoolnummer);
        var actief = koppelingen.van(school, lvs.code()).stream()
                .filter(Koppeling::actief)
                .toList();
        if (actief.isEmpty()) {
            throw new ToegangGeweigerd(KOPPELING_NIET_ACTIEF);
        }
        var juist = metJuisteCode(actief, code).stream()
                .map(Koppeling::samenwerkingsverband)
                .collect(Collectors.toSet());
        return new Toegang(lvs, school, juist);
    }

    /**
     * Switches the koppeling on when the code equals the one on the Kindkans side; doing so again changes nothing.
     *
     * @param samenwerkingsverband may be left out when the school has but one
     */
    @Transactional
    public Koppeling activeer(Toegangsverzoek verzoek, Lvs lvs, String naam, @Nullable String samenwerkingsverband) {
        var school = bekend(verzoek.school());
        var kandidaten = koppelingen.van(school, lvs.code()).stream()
                .filter(k ->
                        samenwerkingsverband == null || k.samenwerkingsverband().equals(samenwerkingsverband))
                .toList();
        if (kandidaten.isEmpty()) {
            throw new ToegangGeweigerd(KOPPELING_NIET_ACTIEF);
        }
        var juist = metJuisteCode(kandidaten, verzoek.code());
        if (juist.size() > 1) {
            throw new ToegangGeweigerd(SAMENWERKINGSVERBAND_KIEZEN);
        }
        return zetAan(juist.get(0), naam);
    }

    private Koppeling zetAan(Koppeling koppeling, String naam) {
        if (koppeling.actief()) {
            return koppeling;
        }
        var aan = koppeling.geactiveerd(naam, klok.instant());
        koppelingen.activeer(aan);
        return aan;
    }

    /** The school set its code in Kindkans; from now on the same code must be in the LVS. */
    @Transactional
    public void zetCode(Schoolnummer school, String samenwerkingsverband, Verificatiecode code) {
        koppelingen.zetCode(school, samenwerkingsverband, proef.hash(code), klok.instant());
    }

    private Schoolnummer bekend(@Nullable String schoolnummer) {
        return Schoolnummer.van(schoolnummer == null ? "" : schoolnummer)
                .filter(koppelingen::kent)
                .orElseThrow(() -> new ToegangGeweigerd(SCHOOL_ONBEKEND));
    }

    private List<Koppeling> metJuisteCode(List<Koppeling> kandidaten, Verificatiecode code) {
        var juist = kandidaten.stream().filter(k -> klopt(k, code)).toList();
        if (juist.isEmpty()) {
            throw new ToegangGeweigerd(VERIFICATIECODE_ONJUIST);
        }
        return juist;
    }

    private boolean klopt(Koppeling koppeling, Verificatiecode code) {
        var hash = koppeling.codeHash();
        return hash != null && !code.waarde().isEmpty() && proef.klopt(code, hash);
    }

    /** Digest under which an API key is kept. */
    public static String sleutelHash(String sleutel) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(sleutel.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }
}
