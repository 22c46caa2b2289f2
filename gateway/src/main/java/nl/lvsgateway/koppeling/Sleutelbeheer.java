package nl.lvsgateway.koppeling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.lvsgateway.koppeling.Sleutels.Sleutel;
import nl.lvsgateway.techniek.Getypt;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The LVS systems and their API keys: several may be valid at once, so that an LVS changes keys without a gap. */
@Service
public class Sleutelbeheer {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,19}");
    private static final int LANGSTE_NAAM = 100;
    private static final int LENGTE = 32;
    private static final int ZICHTBAAR = 8;
    private static final Duration LANGSTE_OVERGANG = Duration.ofDays(366);

    private final Koppelingen koppelingen;
    private final Sleutels sleutels;
    private final RandomGenerator toeval;
    private final Clock klok;

    Sleutelbeheer(Koppelingen koppelingen, Sleutels sleutels, RandomGenerator toeval, Clock klok) {
        this.koppelingen = koppelingen;
        this.sleutels = sleutels;
        this.toeval = toeval;
        this.klok = klok;
    }

    public List<Lvs> lvsen() {
        return koppelingen.lvsen();
    }

    /** An LVS with what may be shown of its keys. */
    public record Lvskaart(Lvs lvs, List<Sleutel> sleutels) {}

    public Lvskaart lvs(String code) {
        return new Lvskaart(bekend(code), sleutels.van(code));
    }

    public void voegToe(Lvs lvs) {
        keur(lvs);
        if (koppelingen.lvs(lvs.code()).isPresent()) {
            throw new Invoerfout(Soort.BOTST, "LVS_BESTAAT_AL", "code", "Dit leerlingvolgsysteem is er al.");
        }
        koppelingen.bewaar(lvs);
    }

    /** Changes name and reading of numbers; {@code false} when they are so already. */
    public boolean wijzig(Lvs lvs) {
        keur(lvs);
        var anders = !bekend(lvs.code()).equals(lvs);
        koppelingen.bewaar(lvs);
        return anders;
    }

    /**
     * Makes a new key. Show it once: only its digest is kept.
     *
     * @param oudeGeldigTot the keys that are there end then; {@code null} leaves them as they are
     */
    @Transactional
    public NieuweSleutel maak(String lvs, @Nullable Instant oudeGeldigTot) {
        bekend(lvs);
        var nu = klok.instant();
        if (oudeGeldigTot != null && oudeGeldigTot.isAfter(nu.plus(LANGSTE_OVERGANG))) {
            throw new Invoerfout(
                    Soort.ONGELDIG, "DATUM_ONGELDIG", "oudeGeldigTot", "Laat de oude sleutel binnen een jaar aflopen.");
        }
        var toevallig = new byte[LENGTE];
        toeval.nextBytes(toevallig);
        var sleutel = "lvs_" + Base64.getUrlEncoder().withoutPadding().encodeToString(toevallig);
        var begin = sleutel.substring(0, ZICHTBAAR);
        var id = sleutels.voegToe(lvs, Koppelbeheer.sleutelHash(sleutel), begin, nu);
        if (oudeGeldigTot != null) {
            sleutels.laatAflopen(lvs, id, oudeGeldigTot.isBefore(nu) ? nu : oudeGeldigTot);
        }
        return new NieuweSleutel(id, sleutel, begin);
    }

    /** From now on nobody comes in with this key; {@code false} when nobody did already. */
    public boolean trekIn(String lvs, long id) {
        bekend(lvs);
        var eigen = sleutels.van(lvs).stream().anyMatch(s -> s.id() == id);
        if (!eigen) {
            throw new Invoerfout(Soort.ONBEKEND, "SLEUTEL_ONBEKEND", "sleutel", "Wij kennen deze sleutel niet.");
        }
        return sleutels.trekIn(lvs, id, klok.instant());
    }

    private Lvs bekend(String code) {
        return koppelingen
                .lvs(code)
                .orElseThrow(() -> new Invoerfout(
                        Soort.ONBEKEND, "LVS_ONBEKEND", "lvs", "Wij kennen dit leerlingvolgsysteem niet."));
    }

    private static void keur(Lvs lvs) {
        if (!CODE.matcher(lvs.code()).matches()) {
            throw new Invoerfout(
                    Soort.ONGELDIG,
                    "LVSCODE_ONGELDIG",
                    "code",
                    "De code van een leerlingvolgsysteem heeft 2 tot 20 letters, cijfers of streepjes en begint met een"
                            + " letter.");
        }
        if (Getypt.naam(lvs.naam(), LANGSTE_NAAM).isEmpty()) {
            throw new Invoerfout(
                    Soort.ONGELDIG,
                    "NAAM_ONGELDIG",
                    "naam",
                    "Vul een naam in van hooguit " + LANGSTE_NAAM + " tekens.");
        }
    }

    /** A key that was just made, the only time that it can be seen. Never prints. */
    public record NieuweSleutel(long id, String sleutel, String begin) {

        @Override
        public String toString() {
            return "NieuweSleutel[" + id + " " + begin + "…]";
        }
    }
}
