package nl.lvsgateway.koppeling;

import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.KOPPELING_NIET_ACTIEF;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.NIET_AANGEMELD;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.SAMENWERKINGSVERBAND_KIEZEN;
import static nl.lvsgateway.koppeling.ToegangGeweigerd.Reden.SCHOOL_ONBEKEND;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.lvsgateway.koppeling.Codezetting.Opdracht;
import nl.lvsgateway.techniek.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may speak for which school: proves the LVS and the verificatiecode, switches a koppeling on. A call recognises its LVS
 * by the key once; all else is asked for that {@link Lvs}.
 */
@Service
public class Koppelbeheer {

    private final Koppelingen koppelingen;
    private final Sleutels sleutels;
    private final Codekeuring keuring;
    private final Codezetting zetting;
    private final Codeinstellingen instellingen;
    private final Gezienlijst gezien;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Koppelbeheer(
            Koppelingen koppelingen,
            Sleutels sleutels,
            Codekeuring keuring,
            Codezetting zetting,
            Codeinstellingen instellingen,
            Gezienlijst gezien,
            PlatformTransactionManager transacties,
            Clock klok) {
        this.koppelingen = koppelingen;
        this.sleutels = sleutels;
        this.keuring = keuring;
        this.zetting = zetting;
        this.instellingen = instellingen;
        this.gezien = gezien;
        this.transactie = new TransactionTemplate(transacties);
        this.klok = klok;
    }

    /** The LVS that holds this API key. Keys are long and random, so a fast digest is enough. */
    public Lvs herken(@Nullable String sleutel) {
        if (sleutel == null || sleutel.isBlank()) {
            throw new ToegangGeweigerd(NIET_AANGEMELD);
        }
        var herkend = sleutels.zoek(sleutelHash(sleutel), klok.instant())
                .orElseThrow(() -> new ToegangGeweigerd(NIET_AANGEMELD));
        gezien.sleutel(herkend.sleutel());
        return herkend.lvs();
    }

    /** The LVS, recognised before, may speak for the school when a koppeling is on and the code is right. */
    public Toegang controleer(Lvs lvs, @Nullable String schoolnummer, Verificatiecode code) {
        var school = vorm(schoolnummer);
        var juist = keuring.juist(() -> kandidaten(school, lvs, Koppeling::actief), code).stream()
                .map(Koppeling::samenwerkingsverband)
                .collect(Collectors.toSet());
        gezien.koppelingen(school, lvs.code(), juist);
        return new Toegang(lvs, school, juist);
    }

    /**
     * How the koppelingen of a school stand at this LVS, also when none is on yet. Asks for the key of the LVS and a koppeling
     * that was made possible, and not for the code: a code that is not looked at cannot be guessed here.
     */
    public List<Koppeling> toon(Lvs lvs, @Nullable String schoolnummer) {
        var school = vorm(schoolnummer);
        return een(school, lvs, koppelingen.van(school, lvs.code()));
    }

    /**
     * Switches the koppeling on when the code equals the one on the Kindkans side; doing so again changes nothing.
     *
     * @param samenwerkingsverband may be left out when the school has but one
     */
    public Koppeling activeer(Toegangsverzoek verzoek, Lvs lvs, String naam, @Nullable String samenwerkingsverband) {
        return activeer(verzoek, lvs, naam, samenwerkingsverband, () -> {});
    }

    /** @param erbij stands or falls with it; not done when it was on already */
    Koppeling activeer(
            Toegangsverzoek verzoek, Lvs lvs, String naam, @Nullable String samenwerkingsverband, Runnable erbij) {
        var school = vorm(verzoek.school());
        var juist = keuring.juist(() -> kandidaten(school, lvs, bij(samenwerkingsverband)), verzoek.code());
        if (juist.size() > 1) {
            throw new ToegangGeweigerd(SAMENWERKINGSVERBAND_KIEZEN);
        }
        return transactie.execute(stand -> zetAan(juist.get(0), naam, erbij));
    }

    /**
     * Withdraws the koppeling: nothing new comes in, what was accepted is finished, and it can be activated again. Doing so
     * again changes nothing.
     *
     * @param samenwerkingsverband may be left out when the code is that of one koppeling only
     */
    public void trekIn(
            Lvs lvs, @Nullable String schoolnummer, Verificatiecode code, @Nullable String samenwerkingsverband) {
        var school = vorm(schoolnummer);
        var ooitAan = bij(samenwerkingsverband).and(k -> k.geactiveerdOp() != null);
        var actief = keuring.juist(() -> kandidaten(school, lvs, ooitAan), code).stream()
                .filter(Koppeling::actief)
                .toList();
        if (actief.size() > 1) {
            throw new ToegangGeweigerd(SAMENWERKINGSVERBAND_KIEZEN);
        }
        actief.forEach(k -> koppelingen.zetStand(k.ingetrokken(klok.instant())));
    }

    private static Predicate<Koppeling> bij(@Nullable String samenwerkingsverband) {
        return k -> samenwerkingsverband == null || k.samenwerkingsverband().equals(samenwerkingsverband);
    }

    private List<Kandidaat> kandidaten(Schoolnummer school, Lvs lvs, Predicate<Koppeling> soort) {
        var gevonden = koppelingen.kandidaten(school, lvs.code(), klok.instant()).stream()
                .filter(k -> soort.test(k.koppeling()))
                .toList();
        return een(school, lvs, gevonden);
    }

    /** At least one. A school of others is as unknown as one that does not exist: who asks is not told which of the two it is. */
    private <T> List<T> een(Schoolnummer school, Lvs lvs, List<T> gevonden) {
        if (gevonden.isEmpty()) {
            var vanOns = !koppelingen.van(school, lvs.code()).isEmpty();
            throw new ToegangGeweigerd(vanOns ? KOPPELING_NIET_ACTIEF : SCHOOL_ONBEKEND);
        }
        return gevonden;
    }

    private Koppeling zetAan(Koppeling bewezen, String naam, Runnable erbij) {
        var er = koppelingen.vast(bewezen.plaats()).orElseThrow();
        if (er.actief()) {
            return er;
        }
        var aan = er.geactiveerd(naam, klok.instant());
        koppelingen.zetStand(aan);
        erbij.run();
        return aan;
    }

    /**
     * The school set its code in Kindkans, or changed it: from now on the same code must be in the LVS, and the one before
     * stays right for a set time. Lifts a block. Setting the same again changes nothing.
     *
     * @throws nl.lvsgateway.techniek.Invoerfout when the school or samenwerkingsverband is not known, or the code is weak
     */
    public void zetCode(Schoolnummer school, String samenwerkingsverband, Verificatiecode code) {
        zetCode(school, samenwerkingsverband, code, false, () -> {});
    }

    /**
     * @param vorigeMeteenWeg the one before is not right any more from now on, for when it leaked
     * @param erbij stands or falls with it; not done when nothing changed
     */
    void zetCode(
            Schoolnummer school,
            String samenwerkingsverband,
            Verificatiecode code,
            boolean vorigeMeteenWeg,
            Runnable erbij) {
        var vorigeGeldig = vorigeMeteenWeg ? Duration.ZERO : instellingen.vorigeGeldig();
        zetting.zet(new Opdracht(school, samenwerkingsverband, code, vorigeGeldig), erbij);
    }

    private static Schoolnummer vorm(@Nullable String schoolnummer) {
        return Schoolnummer.van(schoolnummer == null ? "" : schoolnummer)
                .orElseThrow(() -> new ToegangGeweigerd(SCHOOL_ONBEKEND));
    }

    /** Digest under which an API key is kept. */
    public static String sleutelHash(String sleutel) {
        return HexFormat.of().formatHex(Sha256.van(sleutel));
    }
}
