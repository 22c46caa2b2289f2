package nl.lvsgateway.terugmelding;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.lvsgateway.kindkans.Statusmelding;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.status.Meldpunt;
import nl.lvsgateway.techniek.Invoerfout;
import nl.lvsgateway.techniek.Invoerfout.Soort;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The rules for what Kindkans tells by itself. */
@Service
public class Terugmelding {

    private static final Logger LOG = LoggerFactory.getLogger(Terugmelding.class);

    /** As many as the WSDL allows in one message. */
    private static final int MEESTE = 500;

    private static final int NOEM_HOOGSTENS = 20;

    private final Meldpunt meldpunt;
    private final Koppelbeheer koppelbeheer;
    private final Koppelingen koppelingen;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Clock klok;

    Terugmelding(
            Meldpunt meldpunt,
            Koppelbeheer koppelbeheer,
            Koppelingen koppelingen,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Clock klok) {
        this.meldpunt = meldpunt;
        this.koppelbeheer = koppelbeheer;
        this.koppelingen = koppelingen;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.klok = klok;
    }

    /** The dossiernummers that we do not know; refused only when we know none, so that one cannot hold up the rest. */
    public List<Long> meldStatussen(List<Statusmelding> meldingen) {
        if (meldingen.isEmpty() || meldingen.size() > MEESTE) {
            throw new TerugmeldingGeweigerd(Meldfout.ONGELDIG, "1 tot " + MEESTE + " statussen per bericht");
        }
        var onbekend = meldpunt.meld(meldingen);
        var nummers = meldingen.stream().map(Statusmelding::dossiernummer).distinct();
        if (onbekend.size() == nummers.count()) {
            throw new TerugmeldingGeweigerd(Meldfout.DOSSIERNUMMER_ONBEKEND, noem(onbekend));
        }
        LOG.info("Kindkans told {} statuses, {} numbers unknown", meldingen.size(), onbekend.size());
        return onbekend;
    }

    /** The school set its code in Kindkans; an unknown school or samenwerkingsverband is refused, never guessed. */
    public Instant zetCode(@Nullable String school, @Nullable String samenwerkingsverband, @Nullable String code) {
        if (code == null || code.isBlank()) {
            throw new TerugmeldingGeweigerd(Meldfout.ONGELDIG, "Verificatiecode");
        }
        var nummer = Schoolnummer.van(school == null ? "" : school)
                .filter(koppelingen::kent)
                .orElseThrow(() -> new TerugmeldingGeweigerd(Meldfout.SCHOOL_ONBEKEND));
        var swv = Samenwerkingsverband.normaliseer(samenwerkingsverband == null ? "" : samenwerkingsverband);
        if (!samenwerkingsverbanden.bestaat(swv)) {
            throw new TerugmeldingGeweigerd(Meldfout.SAMENWERKINGSVERBAND_ONBEKEND);
        }
        try {
            koppelbeheer.zetCode(nummer, swv, new Verificatiecode(code));
        } catch (Invoerfout nee) {
            throw geweigerd(nee);
        }
        LOG.info("Kindkans told the code of school {} for {}", nummer, swv);
        return klok.instant();
    }

    /** What was there a moment ago may be gone now, and a code that is not weak may have to wait. */
    private static TerugmeldingGeweigerd geweigerd(Invoerfout nee) {
        var code = nee.punten().get(0).code();
        return new TerugmeldingGeweigerd(Arrays.stream(Meldfout.values())
                .filter(fout -> fout.name().equals(code))
                .findFirst()
                .orElse(nee.soort() == Soort.LATER ? Meldfout.INTERNE_FOUT : Meldfout.ONGELDIG));
    }

    private static String noem(List<Long> nummers) {
        var genoemd =
                nummers.stream().limit(NOEM_HOOGSTENS).map(String::valueOf).collect(Collectors.joining(", "));
        return nummers.size() > NOEM_HOOGSTENS ? genoemd + " …" : genoemd;
    }
}
