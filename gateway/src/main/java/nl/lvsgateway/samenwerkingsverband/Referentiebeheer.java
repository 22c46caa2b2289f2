package nl.lvsgateway.samenwerkingsverband;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lvsgateway.techniek.Getypt;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Punt;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Support changes the reference tables; all that is wrong is told at once, and then nothing changes. */
@Service
public class Referentiebeheer {

    private static final Pattern VERBAND = Pattern.compile("[A-Z]{2}[0-9]{4}");
    private static final Pattern PLEK = Pattern.compile("[a-z0-9_]{1,60}");
    private static final int LANGSTE_CODE = 20;
    private static final int LANGSTE_REGEL = 200;
    private static final int MEESTE_ADVIEZEN = 50;

    private final Samenwerkingsverbanden tabellen;

    Referentiebeheer(Samenwerkingsverbanden tabellen) {
        this.tabellen = tabellen;
    }

    public List<Samenwerkingsverband> alle() {
        return tabellen.alle();
    }

    public Samenwerkingsverband geef(String code) {
        return tabellen.met(Samenwerkingsverband.normaliseer(code)).orElseThrow(() -> onbekend("samenwerkingsverband"));
    }

    public List<Aanvraagtype> aanvraagtypes(String samenwerkingsverband) {
        return tabellen.aanvraagtypes(geef(samenwerkingsverband).code());
    }

    /** {@code false} when it was so already. */
    public boolean bewaar(Samenwerkingsverband verband) {
        var fouten = new ArrayList<Punt>();
        eis(fouten, VERBAND.matcher(verband.code()).matches(), "code", "De code is twee letters en vier cijfers.");
        eis(fouten, isRegel(verband.naam(), LANGSTE_REGEL), "naam", "Geef een naam van hooguit 200 tekens.");
        weigerBij(fouten);
        var anders = !tabellen.met(verband.code()).equals(Optional.of(verband));
        if (anders) {
            tabellen.bewaar(verband);
        }
        return anders;
    }

    /** {@code false} when it was so already. */
    public boolean bewaar(Aanvraagtype type) {
        geef(type.samenwerkingsverband());
        var fouten = new ArrayList<Punt>();
        eis(fouten, isRegel(type.code(), LANGSTE_CODE), "code", "Geef een code van hooguit 20 tekens.");
        eis(fouten, isRegel(type.naam(), LANGSTE_REGEL), "naam", "Geef een naam van hooguit 200 tekens.");
        var plekken =
                type.plekken().stream().allMatch(p -> PLEK.matcher(p.naam()).matches());
        eis(fouten, plekken, "plekken", "De naam van een plek is kleine letters, cijfers en _.");
        eis(fouten, plekkenVerschillen(type), "plekken", "Een plek staat er twee keer in.");
        var adviezen = type.adviezen().size() <= MEESTE_ADVIEZEN
                && type.adviezen().stream().allMatch(a -> isRegel(a, LANGSTE_REGEL));
        eis(fouten, adviezen, "adviezen", "Geef hooguit 50 adviezen van hooguit 200 tekens.");
        keur(fouten, type.grenzen());
        weigerBij(fouten);
        var anders =
                !tabellen.aanvraagtype(type.samenwerkingsverband(), type.code()).equals(Optional.of(type));
        if (anders) {
            tabellen.bewaar(type);
        }
        return anders;
    }

    private static boolean plekkenVerschillen(Aanvraagtype type) {
        return type.plekken().stream().map(Aanvraagtype.Plek::naam).distinct().count()
                == type.plekken().size();
    }

    private static void keur(List<Punt> fouten, Grenzen g) {
        eis(fouten, minstensEen(g.hoogstens()), "grenzen.hoogstens", "Dit is minstens 1.");
        eis(fouten, minstensEen(g.waarschuwVanaf()), "grenzen.waarschuwVanaf", "Dit is minstens 1.");
        eis(fouten, minstensEen(g.perBijlage()), "grenzen.perBijlage", "Dit is minstens 1 byte.");
        eis(fouten, minstensEen(g.samen()), "grenzen.samen", "Dit is minstens 1 byte.");
    }

    public void verwijder(String samenwerkingsverband, String aanvraagtype) {
        if (!isRegel(aanvraagtype, LANGSTE_CODE)
                || !tabellen.verwijder(geef(samenwerkingsverband).code(), aanvraagtype)) {
            throw onbekend("aanvraagtype");
        }
    }

    private static boolean minstensEen(@Nullable Number grens) {
        return grens == null || grens.longValue() >= 1;
    }

    private static boolean isRegel(String tekst, int langste) {
        return Getypt.naam(tekst, langste).isPresent();
    }

    private static void eis(List<Punt> fouten, boolean goed, String veld, String uitleg) {
        if (!goed) {
            fouten.add(new Punt("REFERENTIE_ONGELDIG", veld, uitleg));
        }
    }

    private static void weigerBij(List<Punt> fouten) {
        if (!fouten.isEmpty()) {
            throw new Invoerfout(Soort.ONGELDIG, fouten);
        }
    }

    private static Invoerfout onbekend(String veld) {
        return new Invoerfout(Soort.ONBEKEND, "REFERENTIE_ONBEKEND", veld, "Dit staat niet in de lijst: " + veld + ".");
    }
}
