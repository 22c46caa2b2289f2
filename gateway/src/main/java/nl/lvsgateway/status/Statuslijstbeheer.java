package nl.lvsgateway.status;

import static nl.lvsgateway.samenwerkingsverband.Catalogusstatus.LANGSTE_BETEKENIS;
import static nl.lvsgateway.samenwerkingsverband.Catalogusstatus.LANGSTE_LABEL;

import java.util.List;
import java.util.Optional;
import nl.lvsgateway.samenwerkingsverband.Catalogusstatus;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.samenwerkingsverband.Statuscatalogus;
import nl.lvsgateway.techniek.Getypt;
import nl.lvsgateway.techniek.Invoerfout;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How support keeps the catalogue: which statuses there are, which wait for a class, and what each of them means. */
@Service
public class Statuslijstbeheer {

    private static final int LANGSTE_TYPE = 20;

    private final Statuscatalogus catalogus;
    private final OnbekendeStatussen onbekend;
    private final Samenwerkingsverbanden samenwerkingsverbanden;

    Statuslijstbeheer(
            Statuscatalogus catalogus, OnbekendeStatussen onbekend, Samenwerkingsverbanden samenwerkingsverbanden) {
        this.catalogus = catalogus;
        this.onbekend = onbekend;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
    }

    /** All of a samenwerkingsverband, type by type, each in the order of its list. */
    public List<Catalogusstatus> van(String samenwerkingsverband) {
        return samenwerkingsverbanden.aanvraagtypes(samenwerkingsverband).stream()
                .flatMap(type -> catalogus.van(samenwerkingsverband, type.code()).stream())
                .toList();
    }

    /** What Kindkans uses and nobody gave a class yet, of all samenwerkingsverbanden; the one seen last first. */
    public List<OnbekendeStatus> onbekend() {
        return onbekend.alle();
    }

    /** What came of keeping a status. */
    public enum Gevolg {
        /** There is no such samenwerkingsverband or aanvraagtype. */
        ONBEKEND,
        /** It was so already. */
        GELIJK,
        GEWIJZIGD
    }

    /** Adds or replaces; throws {@link Invoerfout} when a text does not fit. */
    @Transactional
    public Gevolg bewaar(Catalogusstatus status) {
        var swv = status.samenwerkingsverband();
        eis(Getypt.naam(status.aanvraagtype(), LANGSTE_TYPE).isPresent(), "aanvraagtype", "Kies een aanvraagtype.");
        eis(
                Getypt.naam(status.label(), LANGSTE_LABEL).isPresent(),
                "label",
                "Vul een status in van hooguit " + LANGSTE_LABEL + " tekens.");
        eis(
                Getypt.past(status.betekenis(), LANGSTE_BETEKENIS),
                "betekenis",
                "Geef een betekenis van hooguit " + LANGSTE_BETEKENIS + " tekens.");
        if (samenwerkingsverbanden.aanvraagtype(swv, status.aanvraagtype()).isEmpty()) {
            return Gevolg.ONBEKEND;
        }
        onbekend.verwijder(swv, status.aanvraagtype(), status.label());
        if (catalogus.zoek(swv, status.aanvraagtype(), status.label()).equals(Optional.of(status))) {
            return Gevolg.GELIJK;
        }
        catalogus.bewaar(status);
        return Gevolg.GEWIJZIGD;
    }

    private static void eis(boolean goed, String veld, String uitleg) {
        if (!goed) {
            throw new Invoerfout(Invoerfout.Soort.ONGELDIG, "ONGELDIG", veld, uitleg);
        }
    }

    /** {@code false} when there was none. */
    @Transactional
    public boolean verwijder(String samenwerkingsverband, String aanvraagtype, String label) {
        return Getypt.isDraagbaar(aanvraagtype + label)
                && catalogus.verwijder(samenwerkingsverband, aanvraagtype, label);
    }
}
